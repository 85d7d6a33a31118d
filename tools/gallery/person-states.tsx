/** Components of one's own competences and of people, in every state. Invented people. */
import { FileField } from '../../components/Field.tsx';
import { Preview } from '../../components/person/Preview.tsx';
import { ProposalRow } from '../../components/person/ProposalRow.tsx';
import { Quote } from '../../components/person/Quote.tsx';
import { Segment } from '../../components/person/Segment.tsx';
import { ShownTags } from '../../components/person/ShownTags.tsx';
import { Standing } from '../../components/person/Standing.tsx';
import type { State } from './states.tsx';

const nothing = () => {};
const long = 'Coördinerend beleidsmedewerker vergunningverlening, toezicht en handhaving leefomgeving';

const row = {
  label: 'bewoners betrekken',
  facet: 'behaviour' as const,
  definition: 'Mensen laten meedenken over wat hen raakt.',
  quotes: [{ text: 'praat veel met bewoners', context: 'Ik praat veel met bewoners over hun straat.', where: 'Info' }],
  checked: true,
  name: '',
  words: { notRight: 'Klopt niet', otherwise: 'Anders noemen', otherwiseLabel: 'Hoe noem jij dit?', later: 'Later', explain: 'Wat is dit?', check: 'Ik kan dit: bewoners betrekken', about: (action: string) => `${action}: bewoners betrekken` },
  onCheck: nothing,
  onName: nothing,
  onNotRight: nothing,
  onLater: nothing,
};
const preview = {
  name: 'Noor Voorbeeld',
  headline: 'Adviseur bij Gemeente Voorbeeldstad',
  tagsLabel: 'Tags',
  stated: 'Gezegd door Noor Voorbeeld zelf, gezien op 25 november 2026',
  aboutHeading: 'Info',
  rest: '… de rest van je tekst …',
  line: 'Expertise publieke sector: Omgevingswet · bewoners betrekken. #publiekvak',
};
const tags = [
  { text: 'Omgevingswet', facet: 'domain' as const, level: 'vraagbaak', explanation: <p>Regels voor de leefomgeving.</p> },
  { text: 'waterschap', facet: 'context' as const, explanation: <p>Wie zorgt voor het water.</p> },
  { text: 'eigen vondst', explanation: <p>Eigen woorden, geen vaste term.</p> },
];
const proposals = (node: State['node']) => <ul class="proposals">{node}</ul>;

export const personStates: State[] = [
  { name: 'proposal/ticked', node: proposals(<ProposalRow {...row} />) },
  { name: 'proposal/not ticked, not thought of', node: proposals(<ProposalRow {...row} checked={false} badge="Misschien zelf niet aan gedacht" />) },
  { name: 'proposal/named otherwise', node: proposals(<ProposalRow {...row} name="praten met de buurt" />) },
  { name: 'proposal/long', node: proposals(<ProposalRow {...row} label={long} generic={`Algemene term: ${long}`} quotes={[{ text: long, context: `… ${long} …` }]} />) },
  { name: 'proposal/no quote', node: proposals(<ProposalRow {...row} quotes={[]} />) },
  { name: 'quote/in its sentence', node: <Quote text="bewoners" context="Ik praat met bewoners." where="Info" /> },
  { name: 'quote/alone', node: <Quote text="bewoners" context="" /> },
  { name: 'quote/other script', node: <Quote text="التخطيط" context="أعمل في التخطيط" /> },
  { name: 'segment/first', node: <Segment label="Taal" value="nl" options={[{ value: 'nl', text: 'Nederlands' }, { value: 'en', text: 'Engels' }]} onChange={nothing} /> },
  { name: 'tags/published', node: <ShownTags label="Tags van Noor" tags={tags} /> },
  { name: 'tags/own words', node: <ShownTags label="In eigen woorden" ownWords tags={tags} /> },
  { name: 'tags/long', node: <ShownTags label="Tags lang" tags={[{ text: long, facet: 'skill', level: 'zelfstandig', explanation: <p>{long}</p> }]} /> },
  { name: 'standing/settled', node: <Standing kind="settled" text="Zit goed op de eigen plek; vragen mag altijd" /> },
  { name: 'standing/available', node: <Standing kind="available" text="Beschikbaar voor een klus, tot 14 uur per week (stand november 2026)" /> },
  { name: 'standing/faded', node: <Standing kind="available" faded text="Beschikbaar voor een klus (stand augustus 2026, misschien verouderd)" /> },
  { name: 'preview/with Schil', node: <Preview {...preview} tags={tags} standing={{ kind: 'settled', text: 'Zit goed op de eigen plek' }} /> },
  { name: 'preview/without Schil', node: <Preview {...preview} /> },
  { name: 'preview/no name, long', node: <Preview {...preview} name="" headline={long} line={`${long} · ${long} #publiekvak`} /> },
  { name: 'file field/plain', node: <FileField label="Bestand van LinkedIn" help="Zip of csv." accept=".zip,.csv" multiple onFiles={nothing} /> },
  { name: 'file field/error', node: <FileField label="Kopie" error="Dit bestand kan Schil niet inlezen." accept=".json" onFiles={nothing} /> },
];
