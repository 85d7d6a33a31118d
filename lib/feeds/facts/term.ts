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

const date = String.raw`(?:(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag)\s)?(\d{1,2}(?:\.|e|st|nd|rd|th|er)?\s\p{L}{3,10}\.?\s\d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d{2}-\d{2}|\p{L}{3,10}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})`;
const colon = String.raw`\s{0,2}[:\n]\s{0,3}`;
const until = String.raw`(?:tot en met|t\/m|tot uiterlijk|tot|until|to|through|–|-|bis(?: zum)?|jusqu'au|au|till och med|till|til)`;

const fields = {
  start: new RegExp(String.raw`(?<!\p{L})(?:(?:gewenste |verwachte |beoogde )?start(?:datum)?(?: opdracht| project)?|begindatum|ingangsdatum|aanvang|start date|starts|beginn|eintrittstermin|date de début|startdatum|tillträde|tiltredelse)${colon}(?:per |uiterlijk |asap,? |op )?${date}`, 'iu'),
  end: new RegExp(String.raw`(?<!\p{L})(?:eind(?:datum|e)(?: opdracht| project)?|end date|ends|date de fin|enddatum|befristet bis(?: zum)?|slutdatum|looptijd${colon}${until})(?:${colon}|\s)(?:uiterlijk |op )?${date}`, 'iu'),
  closes: new RegExp(String.raw`(?<!\p{L})(?:sluitingsdatum|sluit(?:ing)? op|reageren (?:kan|kun je|is mogelijk)?\s?(?:uiterlijk |tot en met|t\/m|tot|vóór|voor)?|solliciteren (?:kan|kun je|is mogelijk)?\s?(?:uiterlijk |tot en met|t\/m|tot|vóór|voor)?|reactietermijn|(?:reageer|solliciteer)t? (?:dan |nu |direct )?(?:uiterlijk|voor|vóór|t\/m|tot en met)|reageren t\/m|(?:je|jouw|uw) (?:sollicitatie|reactie|motivatie)[^.\n]{0,50}?(?:uiterlijk|voor|vóór|t\/m|tot en met)|closing date|closes|applications close|apply by|application deadline|deadline|bewerbungsfrist|bewerbungsschluss|bewerb(?:en sie sich|ung(?:en)?)[^.\n]{0,60}?bis(?: zum| spätestens)?|candidatures?[^.\n]{0,60}?(?:avant le|jusqu'au)|date limite(?: de candidature)?|sista ansökningsdag|ansök(?:an)? senast|søknadsfrist)(?: is| är| op| on)?(?:${colon}|\s)(?:uiterlijk |tot en met |t\/m |op |den |tot )?${date}`, 'iu'),
} as const;
const span = new RegExp(String.raw`(?<!\p{L})(?:looptijd|periode|period|van(?:af)?|from|vom|ab|du|duur|laufzeit)${'(?:' + colon + String.raw`|\s)`}(?:van |from )?${date}\s${until}\s${date}`, 'iu');
const months = String.raw`(\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|six|nine|twelve)\s(jaar|jaren|years?|maanden|maand|months?|weken|week|weeks|monate?|jahre?|mois|ans?)`;
const long = new RegExp(String.raw`(?<!\p{L})(?:(?:duur|looptijd|contractduur|duration|vertragsdauer|durée)(?: opdracht| van de (?:opdracht|klus))?${colon}(?:ca\.? |circa |minimaal |maximaal |ongeveer )?|(?:voor de duur van|voor een periode van|met een looptijd van|duurt|for a period of|for a duration of|befristet auf|pour une durée de)\s(?:ca\.? |circa |ongeveer |minimaal )?)${months}(?!\p{L})`, 'iu');
const extension = /(?:optie (?:op|tot)|mogelijkheid (?:tot|van|op)|kans op|met) (?:een )?(?:eventuele )?verlenging|verlenging (?:is )?(?:mogelijk|niet uitgesloten)|verlengbaar|possibility of extension|may be extended|option to extend|verlängerung (?:ist )?möglich/iu;
const words: Readonly<Record<string, number>> = { een: 1, één: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, vijf: 5, zes: 6, six: 6, zeven: 7, acht: 8, negen: 9, nine: 9, tien: 10, elf: 11, twaalf: 12, twelve: 12 };

/** Reads at most 40,000 units. An end before the start is dropped, both. */
export function termFromText(text: string): FoundTerm {
  const bounded = clip(text, 40_000);
  const [, spanStart, spanEnd] = span.exec(bounded) ?? [];
  const start = dayIn(spanEnd ? spanStart : fields.start.exec(bounded)?.[1]);
  const end = dayIn(spanEnd ?? fields.end.exec(bounded)?.[1]);
  const closes = dayIn(fields.closes.exec(bounded)?.[1]);
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
  const [, amount, unit] = long.exec(text) ?? [];
  return amount && unit ? durationOf(words[amount.toLowerCase()] ?? Number(amount), unit) : undefined;
}

/** 6, "maanden" → P6M. */
export function durationOf(amount: number, unit: string): string | undefined {
  const letter = /^(?:ja|ye|an)/i.test(unit) ? 'Y' : /^(?:ma|mo)/i.test(unit) ? 'M' : /^w/i.test(unit) ? 'W' : /^(?:da|ta|jour)/i.test(unit) ? 'D' : undefined;
  return letter && amount > 0 && amount < 1_000 ? `P${amount}${letter}` : undefined;
}

/** An ISO 8601 duration as stated ("P6M"), or "6 maanden". */
export function durationFromField(text: string): string | undefined {
  const bounded = clip(text.trim(), 60);
  if (/^P(?=\d|T\d)(?:\d{1,3}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?(?:T(?:\d{1,4}H)?(?:\d{1,4}M)?)?$/.test(bounded)) return bounded;
  const [, amount, unit] = new RegExp(`^${months}$`, 'iu').exec(bounded) ?? [];
  return amount && unit ? durationOf(words[amount.toLowerCase()] ?? Number(amount), unit) : undefined;
}
