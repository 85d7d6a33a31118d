import type { Place } from '../../assignments/types.ts';
import { distinctPlaces, placeFromText } from './places.ts';

/** Facts that feeds put as "Label: value" into a description (open-feed rows service.bund.de and Job Bank). */
const labels = {
  organisation: 'arbeitgeber(?:in)?|arbeitgeber/in|ausschreibende stelle|behörde|einstellungsbehörde|dienststelle|employer|company|werkgever|organisatie|opdrachtgever|employeur|organization|organisation|advertiser|administration|agency|arbetsgivare|arbeidsgiver|oppdragsgiver|entité de rattachement|entité|organisme|collectivité',
  /** Those of them that only work has. */
  employer: 'arbeitgeber(?:in)?|einstellungsbehörde|employer|werkgever|opdrachtgever|employeur|arbetsgivare|arbeidsgiver|entité de rattachement',
  department: 'department|ministry|ministerie|ressort',
  place: 'arbeitsort|einsatzort|dienstort|ort|standort|location|standplaats|werklocatie|locatie|werkplek|plaats|lieu|city|ville|place of work|arbetsort|arbeidssted|where|duty station|localisation(?: du poste)?|lieu de travail|lieu d[\u2019\']affectation|ort der tätigkeit|tjänsteställe|placeringsort|sted|plats|work location|job location|base',
  closes: 'bewerbungsfrist|bewerbungsende|fristende|ende der bewerbungsfrist|bewerbungsschluss|frist|veröffentlichung endet|closing date|close date|closing date and time|closes|application deadline|deadline|apply by|expires|sluitingsdatum|reageren tot|reageer voor|solliciteren tot|solliciteer voor|date limite(?: de candidature)?|sista ansökningsdag|sista ansökningsdatum|søknadsfrist|sluiting|sluit op|closing|closing on|reageren (?:vóór|t/m|uiterlijk)|uiterste reactiedatum|reactietermijn',
  published: 'veröffentlicht|veröffentlichungsdatum|veröffentlicht am|date posted|posted|posting date|publicatiedatum|publié le|geplaatst(?: op)?|publicerad|publisert',
  id: 'job number|job no|kennziffer|kennzahl|referenz|referenznummer|reference|reference number|vacaturenummer|kenmerk',
  salary: 'salary|salaris|gehalt|vergütung|entgelt|pay|wage', hours: 'hours|hours per week|working hours|working pattern|arbeitszeit|wochenarbeitszeit|uren|uren per week|aantal uren|aantal uur|(?:aantal )?uur per week|aantal uren per week|uren p/w|hours of work|weekly hours|contracted hours|wochenstunden|stundenumfang|durée hebdomadaire|temps de travail|beschäftigungsausmaß',
} as const;
export type Label = keyof typeof labels;

const every = Object.values(labels).join('|');
const pattern = (names: string): RegExp => new RegExp(String.raw`(?:^|\n|• |\| |[.;] )\s{0,4}(?:${names})\s{0,3}(?:\([^)\n]{1,20}\)\s?)?[:\n]\s{0,3}([^\n|]{1,300})`, 'iu');
const patterns = Object.fromEntries(Object.entries(labels).map(([label, names]) => [label, pattern(names)])) as Record<Label, RegExp>;
const nextLabel = new RegExp(String.raw`[,;.\s]\s{0,3}(?:${every})\s{0,2}:`, 'iu');

/** The value after a label, up to the line's end or the next label. Text is readable text. */
export function labelled(text: string, label: Label): string | undefined {
  const value = patterns[label].exec(text.slice(0, 20_000))?.[1];
  if (value === undefined) return undefined;
  const end = value.search(nextLabel);
  const found = (end > 0 ? value.slice(0, end) : value).trim();
  return found === '' || found.endsWith(':') ? undefined : found;
}

/** What a place is called, so that a sentence behind a label ("Location: you will work from home") is none. */
const placeName = /^(?:\d{4,5} )?['’]?\p{Lu}[\p{L}\d '’.()/-]{1,50}(?:, [\p{L}\d '’.()-]{2,40}){0,3}$/u;

/** The places after a label; none unless each looks like the name of one. */
export function placesLabelled(text: string): Place[] {
  const value = labelled(text, 'place')?.replace(/\.$/, '');
  if (value === undefined || value.length > 160) return [];
  const names = value.split(/\s*(?:[;|/]|,(?=\s?\d{5}\s)|\s(?:und|oder|and|or|en|of|et|och|og)\s)\s*/).filter((name) => name !== '');
  return names.every((name) => placeName.test(name) && name.split(' ').length <= 8) ? distinctPlaces(names.map((name) => placeFromText(name))) : [];
}
