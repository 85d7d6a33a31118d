/** Every component in every state, as data: the page shows them, the tests look at each. Invented people and organisations. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.tsx';
import { CopyText } from '../../components/CopyText.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Choice, Group, Select, TextArea, TextField } from '../../components/Field.tsx';
import { ExternalLink } from '../../components/Link.tsx';
import { FileDrop } from '../../components/market/FileDrop.tsx';
import { Filters } from '../../components/market/Filters.tsx';
import { ItemCard } from '../../components/market/ItemCard.tsx';
import { SharedList } from '../../components/market/SharedList.tsx';
import { SourceRow } from '../../components/market/SourceRow.tsx';
import { Meter } from '../../components/Meter.tsx';
import { Notice, Status } from '../../components/Notice.tsx';
import { Paragraphs } from '../../components/Paragraphs.tsx';
import { Empty, Progress } from '../../components/States.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { Tag, TagList } from '../../components/Tag.tsx';

export interface State {
  /** `component/state`. */
  name: string;
  node: ComponentChildren;
}

const nothing = () => {};
const facets = ['domain', 'skill', 'behaviour', 'context'] as const;
const words = { domain: 'omgevingsrecht', skill: 'vergunningen beoordelen', behaviour: 'bewoners betrekken', context: 'waterschap' };
const long = 'Coördinerend beleidsmedewerker vergunningverlening, toezicht en handhaving leefomgeving';

const card = {
  kind: 'Klus',
  title: 'Bewonersavonden begeleiden',
  organisation: 'Gemeente Voorbeeldstad',
  facts: ['Zwolle', 'op locatie', '6–8 uur', 'reageren tot 15 januari 2027'],
  reason: 'Jij schreef “ik praat veel met bewoners”; hier vragen ze gesprekken leiden.',
  deviations: [],
  source: 'Voorbeelden, 25 november 2026',
  badges: ['Voorbeeld'],
  onOpen: nothing,
};

const filters = {
  words: { search: 'Zoeken', searchHelp: 'In titel, organisatie en tekst', filters: 'Filters (1 aan)', clear: 'Alle filters wissen', kinds: 'Soort', rings: 'Hoe ver van huis', sources: 'Bron', age: 'Geplaatst' },
  search: 'handhaving',
  kinds: [{ value: 'assignment', text: 'Klus (2)', checked: true }, { value: 'vacancy', text: 'Vacature (31)', checked: false }],
  rings: [{ value: 'own-organisation', text: 'Eigen organisatie (1)', checked: false }, { value: 'whole-government', text: 'Hele overheid (32)', checked: false }],
  sources: [],
  age: { value: '', options: [{ value: '', text: 'Alles' }, { value: '7', text: 'Afgelopen 7 dagen (4)' }] },
  anyOn: true,
  onSearch: nothing,
  onToggle: nothing,
  onAge: nothing,
  onClear: nothing,
};

const copy = { label: 'Kopiëren', copied: 'Gekopieerd', failed: 'Kopiëren lukte niet.', onCopy: () => Promise.resolve(true) };

export const states: State[] = [
  ...(['primary', 'secondary', 'quiet', 'danger'] as const).map((kind) => ({ name: `button/${kind}`, node: <Button kind={kind}>Deze kloppen</Button> })),
  { name: 'button/icon', node: <Button icon="copy">Regel kopiëren</Button> },
  { name: 'button/disabled', node: <Button disabled>Deze kloppen</Button> },
  { name: 'button/pressed', node: <Button aria-pressed>Alles</Button> },
  { name: 'button/long', node: <Button>{long}</Button> },
  ...facets.map((facet) => ({ name: `tag/${facet}`, node: <Tag text={words[facet]} facet={facet} /> })),
  ...facets.map((facet) => ({ name: `tag/${facet}-own-words`, node: <Tag text={words[facet]} facet={facet} ownWords /> })),
  { name: 'tag/free', node: <Tag text="weet alles van kades" /> },
  { name: 'tag/level', node: <Tag text="Omgevingswet" facet="domain" level="vraagbaak" /> },
  { name: 'tag/button', node: <Tag text="Omgevingswet" facet="domain" onClick={nothing} expanded={false} /> },
  { name: 'tag/long', node: <Tag text={long} facet="skill" level="ervaren" /> },
  { name: 'tag/other-script', node: <Tag text="إدارة المياه" facet="domain" /> },
  { name: 'tag/list', node: <TagList label="Competenties">{facets.map((facet) => <li key={facet}><Tag text={words[facet]} facet={facet} /></li>)}</TagList> },
  ...(['info', 'warning', 'error', 'success'] as const).map((kind) => ({ name: `notice/${kind}`, node: <Notice kind={kind} title="Schil herkent deze pagina niet">Er wordt dus niets getoond.</Notice> })),
  { name: 'failure', node: <Failure message="De opslag op je apparaat is vol." hint="Verwijder een bron die je niet gebruikt." close="Sluiten" onClose={nothing} /> },
  { name: 'status', node: <Status>Gekopieerd</Status> },
  { name: 'empty', node: <Empty icon="source" title="Nog geen aanbod"><p>Kies waar Schil mag kijken.</p><Button kind="primary">Bronnen kiezen</Button></Empty> },
  { name: 'progress/unknown', node: <Progress label="Even zoeken …" /> },
  { name: 'progress/known', node: <Progress label="Werken voor Nederland ophalen …" done={40} total={120} stop="Stoppen" onStop={nothing} /> },
  { name: 'field/text', node: <TextField label="Plaats" help="Naam of postcode" value="Zwolle" onInput={nothing} /> },
  { name: 'field/error', node: <TextField label="Adres" value="http://" error="Een adres begint met https://." onInput={nothing} /> },
  { name: 'field/area', node: <TextArea label="Je bericht" value={'Beste collega,\n\nIk heb belangstelling.'} onInput={nothing} /> },
  { name: 'field/select', node: <Select label="Vorm" value="inzet" options={[{ value: 'inzet', text: 'inzet' }, { value: 'detachering', text: 'detachering' }]} onChange={nothing} /> },
  { name: 'field/choice', node: <Group legend="Wat wil je met Schil?" help="Meer antwoorden mogen"><Choice label="Klussen ontdekken" checked onChange={nothing} /><Choice label="Mijn profiel aanvullen" help="Met woorden die je zelf schreef" onChange={nothing} /></Group> },
  { name: 'field/radio', node: <Group legend="Waarom niet?"><Choice type="radio" name="why" label="te ver weg" checked onChange={nothing} /><Choice type="radio" name="why" label="nu niet" onChange={nothing} /></Group> },
  { name: 'disclosure/closed', node: <Disclosure summary="Filters">Inhoud</Disclosure> },
  { name: 'disclosure/open', node: <Disclosure summary="Filters" open>Inhoud</Disclosure> },
  { name: 'copy-text', node: <CopyText text="Expertise publieke sector: Omgevingswet · bouwtoezicht. #publiekvak" {...copy} /> },
  { name: 'meter', node: <Meter value={212} max={300} text="212 van 300 tekens" /> },
  { name: 'facts', node: <Facts facts={[{ name: 'Uren', value: '6 tot 8 uur per week' }, { name: 'Terugkeer', value: 'terug naar je eigen functie' }]} /> },
  { name: 'paragraphs', node: <Paragraphs text={'Twee straten krijgen nieuwe riolering.\n\n• bewoners uitnodigen\n• de avonden leiden'} /> },
  { name: 'link/https', node: <ExternalLink href="https://www.voorbeeldstad.example/">Bekijk bij de bron</ExternalLink> },
  { name: 'link/refused', node: <ExternalLink href="javascript:alert(1)">Geen link</ExternalLink> },
  { name: 'tabs', node: <><Tabs label="Onderdelen" active="for-you" onSelect={nothing} tabs={[{ id: 'for-you', icon: 'for-you', text: 'Voor jou' }, { id: 'competences', icon: 'competences', text: 'Wat ik kan' }, { id: 'people', icon: 'people', text: 'Mensen' }, { id: 'settings', icon: 'settings', text: 'Instellingen' }]} /><div role="tabpanel" id="part-for-you" aria-labelledby="tab-for-you" /><div id="part-competences" /><div id="part-people" /><div id="part-settings" /></> },
  { name: 'item-card/fits', node: <ItemCard {...card} /> },
  { name: 'item-card/deviates', node: <ItemCard {...card} title={long} deviations={['8 uur per week meer dan je wilt (24 uur)', '16 km verder dan je wilt (56 km)']} badges={['Staat niet meer bij de bron', 'Bewaard']} /> },
  { name: 'item-card/nothing-shared', node: <ItemCard {...card} reason={undefined} badges={[]} facts={[]} /> },
  { name: 'filters', node: <Filters {...filters} /> },
  { name: 'shared-list', node: <SharedList rows={[{ key: 'a', text: 'gesprekken leiden', facet: 'skill', level: 'ervaren', yours: 'Jij: “ik praat veel met bewoners”', theirs: 'Zij: bewonersavonden', notes: ['vereist'] }]} /> },
  { name: 'source-row/ok', node: <ul class="schil-plain-list"><SourceRow name="Werken voor Nederland" details={['Uitgever: Rijksoverheid', '1.204 in de lijst']} state="Opgehaald op 25 november 2026"><Button small>Nu ophalen</Button></SourceRow></ul> },
  { name: 'source-row/failed', node: <ul class="schil-plain-list"><SourceRow name="Gemeente Voorbeeldstad" details={['0 in de lijst']} state="Ophalen lukte niet. De bron antwoordt met fout 503." failed><Button small>Nu ophalen</Button></SourceRow></ul> },
  { name: 'file-drop', node: <FileDrop label="Bestand kiezen" help="JSON, XML, CSV of HTML" drop="Laat het bestand hier los" accept=".json" onFile={nothing} /> },
];
