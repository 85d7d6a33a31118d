import { dateOf, dayOf } from './dates.ts';
import { clip } from './text.ts';

/** When the work starts, ends and how long it takes, and until when one may apply: only where a text says so by name. */
export interface FoundTerm {
  start?: string;
  end?: string;
  /** ISO 8601. */
  duration?: string;
  extendable?: true;
  closes?: string;
}

const weekday = String.raw`(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)`;
const date = /(?<![\p{L}\d])(?:\d{1,2}(?:\.|e|st|nd|rd|th|er)?\s\p{L}{3,10}\.?\s\d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})(?!\d)/giu;
const colon = String.raw`\s{0,2}[:\n]\s{0,3}`;
const until = String.raw`(?:tot en met|t\/m|tot uiterlijk|tot|until|to|through|–|-|bis(?: zum)?|jusqu'au|au|till och med|till|til og med|til)`;
/** Small words between what is said and its date, a time of the day among them. */
const small = String.raw`(?:${weekday}|kan|kun je|is|mogelijk|uiterlijk|tot en met|t\/m|tot|vóór|voor|op|per|asap|ist|der|den|am|endet|läuft|bis|zum|spätestens|le|au|avant|est|är|er|senast|innen|by|before|on|at|no later than|\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|uur|uhr)|midnight|noon|midday|om \d{1,2}[.:]\d{2} uur)`;
const gap = String.raw`(?:${colon}|\s)(?:${small}[,:]?\s){0,4}`;
const lead = 140;

/** By which words a text names the last day to apply: Dutch, English, German, French, Swedish, Norwegian. */
const closing = [
  String.raw`sluitingsdatum|sluit(?:ing)?|reageren|solliciteren|aanmelden|inschrijven|reactie(?:termijn|datum)|(?:reageer|solliciteer)t?(?: dan| nu| direct)? (?:uiterlijk|voor|vóór|t\/m|tot en met)|(?:je|jouw|uw) (?:sollicitatie|reactie|motivatie)[^.\n]{0,50}?(?:uiterlijk|voor|vóór|t\/m|tot en met)|(?:vacature|klus|opdracht|functie) (?:staat|is) (?:nog )?open(?:gesteld)?|deadline(?: voor \p{L}{4,20}| for applications)?`,
  String.raw`closing date(?: for applications)?|closes|applications close|apply by|application deadline|(?:submit|send|receive)[^.\n]{0,40}?application[^.\n]{0,30}? (?:by|before|no later than)`,
  String.raw`bewerbungs(?:frist|schluss|ende)|bewerb(?:en sie sich|ung(?:en)?)[^.\n]{0,60}?bis(?: zum| spätestens)?`,
  String.raw`candidatures?[^.\n]{0,60}?(?:avant le|jusqu'au)|date limite(?: (?:de|du|d'|pour)[^:\n]{1,40})?`,
  String.raw`sista (?:ansökningsdag(?:en)?|ansökningsdatum|dag(?:en)? (?:att ansöka|för ansökan))|ansök(?:an)?(?=\ssenast)`,
  String.raw`søknadsfrist(?:en)?|søk(?:nad)?(?=\sinnen)`,
].join('|');

/** What stands before a date that says what it is the date of. */
const named = {
  start: String.raw`(?:(?:gewenste |verwachte |beoogde )?start(?:datum)?(?: opdracht| project)?|begindatum|ingangsdatum|aanvang|start date|starts|beginn|eintrittstermin|date de début|prise de (?:poste|fonctions?)|startdatum|tillträde|tiltredelse)${colon}(?:${small}[,:]?\s){0,4}|(?:opdracht|klus|project|contract|baan) (?:start|begint) (?:op|per)\s|à pourvoir (?:le|au|dès le|à compter du|à partir du)\s`,
  end: String.raw`(?:eind(?:datum|e)(?: opdracht| project)?|end date|ends|date de fin|enddatum|befristet bis(?: zum)?|slutdatum|looptijd${colon}${until}|en loopt (?:door )?tot(?: en met)?|fixed[ -]term (?:contract )?until|(?:vikariat|visstidsanställning|engasjement) (?:till och med|til og med|t\.?\s?o\.?\s?m\.?))${gap}`,
  closes: String.raw`(?:${closing})${gap}`,
  /** The first of two dates with "until" between them. */
  from: String.raw`(?:looptijd|periode|period|van(?:af)?|from|vom|ab|du|duur|laufzeit)(?:${colon}|\s)(?:van |from )?(?:${weekday},?\s)?`,
} as const;
type Named = keyof typeof named;
const saying = Object.entries(named).map(([key, words]) => [key as Named, new RegExp(String.raw`(?<!\p{L})(?:${words})$`, 'iu')] as const);
const upTo = new RegExp(String.raw`^\s${until}\s(?:${weekday},?\s)?$`, 'iu');
const toBeFilled = /^\s(?:zu besetzen|eine[nr]?\s)/i;

/** The first date of each meaning. */
function datesIn(text: string): Partial<Record<Named | 'to', string>> {
  const found: Partial<Record<Named | 'to', string>> = {};
  let begun: number | undefined; // where the first date of a span ends
  for (const match of text.matchAll(date)) {
    const end = match.index + match[0].length;
    if (begun !== undefined && found.to === undefined && upTo.test(text.slice(begun, match.index))) found.to = match[0];
    begun = undefined;
    const before = text.slice(Math.max(0, match.index - lead), match.index);
    if (/\bzum $/i.test(before) && toBeFilled.test(text.slice(end, end + 20))) found.start ??= match[0];
    for (const [key, pattern] of saying) {
      if ((found[key] !== undefined && key !== 'from') || !pattern.test(before)) continue;
      if (key === 'from') {
        begun = end;
        if (found.to === undefined) found.from = match[0];
      } else found[key] = match[0];
    }
  }
  return found;
}

const amount = String.raw`(\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|six|nine|twelve)`;
const unit = String.raw`(jaar|jaren|years?|maanden|maand|months?|weken|week|weeks|monaten?|jahren?|wochen|mois|ans?|månader|måneder|månad|år|veckor|uker)`;
const months = String.raw`${amount}\s${unit}`;
const long = [
  new RegExp(String.raw`(?<!\p{L})(?:(?:duur|looptijd|contractduur|duration|vertragsdauer|durée)(?: opdracht| van de (?:opdracht|klus)| du contrat| de la mission)?${colon}(?:ca\.? |circa |minimaal |maximaal |ongeveer )?|(?:voor de duur van|voor een periode van|met een looptijd van|duurt|(?:klus|opdracht|tijdelijk contract) van|for a period of|for a duration of|(?:secondment|fixed[ -]term contract|fixed[ -]term) (?:for|of)|befristet auf|für die dauer von|pour une durée de|cdd de|contrat de|(?:vikariat|engasjement|projektanställning|prosjektstilling) (?:i|på|om|for))\s(?:ca\.? |circa |ongeveer |minimaal )?)${months}(?!\p{L})`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\d])${amount}[ -]${unit}[ -](?=fixed[ -]term|contract|secondment|temporary|maternity)`, 'iu'),
];
const extension = /(?:optie (?:op|tot)|mogelijkheid (?:tot|van|op)|kans op|met) (?:een )?(?:eventuele )?verlenging|verlenging (?:is )?(?:mogelijk|niet uitgesloten)|verlengbaar|possibility of extension|may be extended|option to extend|verlängerung (?:ist )?möglich/iu;
const words: Readonly<Record<string, number>> = { een: 1, één: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, vijf: 5, zes: 6, six: 6, zeven: 7, acht: 8, negen: 9, nine: 9, tien: 10, elf: 11, twaalf: 12, twelve: 12 };

/** Reads at most 40,000 units. An end before the start is dropped, both. */
export function termFromText(text: string): FoundTerm {
  const bounded = clip(text, 40_000);
  const dates = datesIn(bounded);
  const start = dayIn(dates.to ? dates.from : dates.start);
  const end = dayIn(dates.to ?? dates.end);
  const closes = dayIn(dates.closes);
  const duration = durationIn(bounded);
  const sane = !(start && end && end < start);
  return {
    ...(start && sane ? { start } : {}), ...(end && sane ? { end } : {}), ...(closes ? { closes } : {}),
    ...(duration ? { duration } : {}), ...(extension.test(bounded) ? { extendable: true as const } : {}),
  };
}

function dayIn(found: string | undefined): string | undefined {
  const read = dateOf(found);
  return read && dayOf(read);
}

function durationIn(text: string): string | undefined {
  const [, amount, unit] = long.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? [];
  return amount && unit ? durationOf(words[amount.toLowerCase()] ?? Number(amount), unit) : undefined;
}

/** 6, "maanden" → P6M. */
export function durationOf(amount: number, unit: string): string | undefined {
  const letter = /^(?:ja|ye|an|år)/i.test(unit) ? 'Y' : /^m/i.test(unit) ? 'M' : /^(?:w|ve|uk)/i.test(unit) ? 'W' : /^(?:da|ta|jour)/i.test(unit) ? 'D' : undefined;
  return letter && amount > 0 && amount < 1_000 ? `P${amount}${letter}` : undefined;
}

/** An ISO 8601 duration as stated ("P6M"), or "6 maanden". */
export function durationFromField(text: string): string | undefined {
  const bounded = clip(text.trim(), 60);
  if (/^P(?=\d|T\d)(?:\d{1,3}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?(?:T(?:\d{1,4}H)?(?:\d{1,4}M)?)?$/.test(bounded)) return bounded;
  const [, amount, unit] = new RegExp(`^${months}$`, 'iu').exec(bounded) ?? [];
  return amount && unit ? durationOf(words[amount.toLowerCase()] ?? Number(amount), unit) : undefined;
}
