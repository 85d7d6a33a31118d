/** Facts that feeds put as "Label: value" into a description (open-feed rows service.bund.de and Job Bank). */
const labels = {
  organisation: 'arbeitgeber(?:in)?|arbeitgeber/in|ausschreibende stelle|behörde|einstellungsbehörde|dienststelle|employer|company|werkgever|organisatie|opdrachtgever|employeur|organization|organisation|advertiser|administration|agency|arbetsgivare|arbeidsgiver',
  department: 'department|ministry|ministerie|ressort',
  place: 'arbeitsort|einsatzort|dienstort|ort|standort|location|standplaats|werklocatie|locatie|werkplek|plaats|lieu|city|ville|place of work|arbetsort|arbeidssted|where|duty station',
  closes: 'bewerbungsfrist|bewerbungsende|fristende|ende der bewerbungsfrist|bewerbungsschluss|frist|veröffentlichung endet|closing date|close date|closing date and time|closes|application deadline|deadline|apply by|expires|sluitingsdatum|reageren tot|reageer voor|solliciteren tot|solliciteer voor|date limite|sista ansökningsdag|søknadsfrist',
  published: 'veröffentlicht|veröffentlichungsdatum|veröffentlicht am|date posted|posted|posting date|publicatiedatum|publié le',
  id: 'job number|job no|kennziffer|kennzahl|referenz|referenznummer|reference|reference number|vacaturenummer|kenmerk',
  salary: 'salary|salaris|gehalt|vergütung|entgelt|pay|wage', hours: 'hours|hours per week|working hours|working pattern|arbeitszeit|wochenarbeitszeit|uren|uren per week|aantal uren|beschäftigungsausmaß',
} as const;
export type Label = keyof typeof labels;

const every = Object.values(labels).join('|');
const pattern = (names: string): RegExp => new RegExp(String.raw`(?:^|\n|• |\| )\s{0,4}(?:${names})\s{0,3}(?:\([^)\n]{1,20}\)\s?)?[:\n]\s{0,3}([^\n|]{1,300})`, 'iu');
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
