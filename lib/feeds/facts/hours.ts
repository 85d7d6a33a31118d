import type { HoursPerWeek } from '../../assignments/types.ts';
import { clip } from './text.ts';

/** Hours a week as texts state them. Only what is said to be per week (or stands under such a label) counts; 0 is absent. */
export interface FoundHours {
  hours: HoursPerWeek;
  /** What was computed from what, for values that are not written as hours. */
  how?: string;
}

const number = String.raw`(\d{1,2}(?:[.,]\d{1,2})?)`;
const range = String.raw`(?<![\d.,€$£:/-])${number}(?:(?:\s?(?:uur|uren|hours)(?:\sper\sweek)?)?\s?(?:-|–|—|\/|à|a|tot(?: en met| maximaal)?|t\/m|of|en|to|and|or|up to|bis|und|oder|et|och|til|till)\s?(?:max(?:imaal|\.)? )?${number})?`;
const unit = String.raw`\s?-?\s?(?:uur|uren|uurs?|u\.?|hours?|hrs?\.?|h|std\.?|stunden|wochenstunden|heures|timer|timmar|timme|t(?=\s?\/\s?u))`;
const perWeek = String.raw`\s?(?:\(?\s?(?:per|pr\.?|p\.?\/?|\/|a|each|pro|par|i|om|in de|in der|each|je|de)\s?(?:week|wk?\b\.?|woche|semaine|uk(?:en?|a)|veckan?|vecka|ugen?)|weekly|wöchentlich|hebdo(?:madaires?)?|ugentlige?t?|ukentlige?|werkweek|w\b)`;

const stated: RegExp[] = [
  new RegExp(String.raw`\d[.,]\d{1,4}\s?fte\s?[(=]\s?${range}${unit}`, 'giu'),
  new RegExp(`${range}${unit}${perWeek}`, 'giu'),
  new RegExp(String.raw`${range}[\s-]?(?:urige werkweek|wochenstunden|stunden-?woche|hour week|hours?-? ?week)`, 'giu'),
];
const labels = String.raw`(?:aantal uren|uren|uur|werkuren|arbeidsduur|contracturen|dienstverband|werkweek|omvang|inzet|beschikbaarheid|hours|working hours|contracted hours|weekly hours|hours of work|arbeitszeit|wochenarbeitszeit|wochenstunden|durée|durée hebdomadaire|temps de travail|arbeidstid|arbetstid|arbeidsuren)`;
const labelled = new RegExp(String.raw`(?:^|[\n•|;.])\s{0,3}(?:het )?${labels}(?: per week| p\/w| \(per week\)| pro woche| per vecka)?\s{0,2}[:\n\t –-]{1,4}\s{0,3}(?:ca\.? |circa |ongeveer |gemiddeld |min(?:imaal|\.)? )?${range}(?:${unit})?(?!\s?(?:fte|dag|days?|jaar|maand|month|year|%|x\b|×))(?=[^\d%€,.]|[.,](?:\s|$)|$)`, 'giu');
/** "Minimaal aantal uren per week: 32 • Maximaal aantal uren per week: 36", in either wording. */
const bothEnds = new RegExp(String.raw`(?<!\p{L})min(?:imum|imaal|\.)?\s(?:aantal )?(?:uren|hours)(?: per week)?\s{0,3}[:\n]\s{0,3}${number}\D{1,20}max(?:imum|imaal|\.)?\s(?:aantal )?(?:uren|hours)(?: per week)?\s{0,3}[:\n]\s{0,3}${number}(?![\d.,%€])`, 'giu');
const fte = new RegExp(String.raw`(?<![\d.,])(0[.,]\d{1,4}|1(?:[.,]0{1,2})?)(?:\s?(?:-|–|tot|à|to|bis)\s?(0[.,]\d{1,4}|1(?:[.,]0{1,2})?))?\s?fte\b`, 'giu');
const days = /(?<![\d.,-])(\d|een|één|twee|drie|vier|vijf|one|two|three|four|five)(?:\s?(?:-|–|à|a|tot|of|to|or)\s?(\d|een|één|twee|drie|vier|vijf|one|two|three|four|five))?\s(?:werkdag(?:en)?|dag(?:en)?|days?)\s?(?:per week|p\/w|in de week|a week|per wk)/giu;
/** Before a number: it is the full working week to which a salary refers ("op basis van 36 uur"), or no working week at all. */
const otherMeaning = [
  /(?<!\p{L})(?:op basis van|o\.?b\.?v\.?|uitgaande van|gebaseerd op|omgerekend naar|based on|pro[ -]rata|equivalent to|auf basis von|bei einer|sur la base de|24\/7)(?!\p{L})[^\n.;•]{0,40}$/iu,
  /(?<!\p{L})bij(?: een| volledige| voltijds?| full-?time| dienstverband| werkweek| week| baan| van| gemiddeld| een){0,5}\s?\(?\s?$/iu,
  /(?<!\p{L})(?:binnen|within|innerhalb|na|elke|iedere|vrij|verlof|cursus(?: van)?|training(?: van)?|een|thuis(?:werken)?|kantoor|locatie)[\s(:]{1,3}$/iu,
  /(?<!\p{L})(?:open|geopend|werktijden|openingstijden|opening hours|tussen)[\s:]{1,3}$|\d\s?[x×]\s?$/iu,
];
const otherAfter = /^\s?[,(]?\s?(?:thuis|op kantoor|op locatie|vanuit huis|aanwezig|remote|from home|at home|in the office|on site|vrij\b|[67]\s(?:dagen|days)\b|(?:per\s)?bereikbaar|vakantie|vacation|leave|beschikbaar|geopend|open\b|verlof|studie|zorg|opvang|dienst|service|bezetting|hulp)/iu;
/** Days a week are often about where one works. */
const whereabouts = /thuis|kantoor|locatie|hybrid|remote|office|campus|\bhome\b|aanwezig|on.?site|open|stage|school/iu;
const dutch = /(?<!\p{L})(?:de|het|een|je|van|voor|wij|bij|met|uur|en|per week)(?!\p{L})/giu;
const hoursWritten = new RegExp(unit, 'iu');
const meansHours = /uren|per week|p\/w|wochenstunden|hours per week|contract|weekly|hebdomadaire/iu;
const smallNumbers: Readonly<Record<string, number>> = { een: 1, één: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4, vijf: 5, five: 5 };
const maxText = 40_000;

/** Full working weeks by country, where law or the collective agreement of government gives one number. */
export const fullWeek: Readonly<Record<string, number>> = { NL: 36, SE: 40, NO: 37.5, DK: 37 };

/** A range of hours a week; undefined unless 0 < min ≤ max ≤ 60. Numbers or numeric texts; 0 and empty are absent. */
export function hoursBetween(min: unknown, max: unknown): HoursPerWeek | undefined {
  const low = numberOf(min);
  const high = numberOf(max);
  const [a, b] = [low ?? high, high ?? low];
  return a === undefined || b === undefined || a > b || b > 60 ? undefined : { min: a, max: b };
}

function numberOf(value: unknown): number | undefined {
  const found = typeof value === 'number' ? value : typeof value === 'string' && /^\s*\d{1,3}(?:[.,]\d{1,2})?\s*(?:uur|uren|hours?|u|h)?\s*$/i.test(value) ? Number.parseFloat(value.replace(',', '.')) : undefined;
  return found !== undefined && Number.isFinite(found) && found > 0 ? found : undefined;
}

/** From a field that states hours ("36", "32-36 uur", "24 uur per week"): the unit may be left out. */
export function hoursFromField(text: string): FoundHours | undefined {
  const bounded = inDecimals(clip(text, 200));
  const [, min, max] = new RegExp(String.raw`^\D{0,20}?${range}(?:${unit})?(?:${perWeek})?\D{0,40}$`, 'iu').exec(bounded) ?? [];
  const hours = /(?:dag|day|tag|maand|month|jaar|year|:\d\d|%|fte)/i.test(bounded) ? undefined : hoursBetween(min, max);
  return hours && hours.max >= 1 ? { hours } : hoursFromText(bounded);
}

const hoursAndMinutes = /(?<![\d:])(\d{1,2})\s?h\s?(00|15|30|45)(?!\d)/gi;

/** "37h30" → "37,5h"; two of them are times of the day and stay. */
function inDecimals(text: string): string {
  return text.match(hoursAndMinutes)?.length === 1 ? text.replace(hoursAndMinutes, asDecimal) : text;
}

/** The same in running text, where what follows must say that it is a week: "17h30 hebdomadaires". */
function weeksInDecimals(text: string): string {
  return text.includes('h') ? text.replace(hoursAndMinutesAWeek, asDecimal) : text;
}

const hoursAndMinutesAWeek = new RegExp(String.raw`(?<=(?:hebdomadaire|temps de travail)\s{0,2}[:\n]\s{0,3})${hoursAndMinutes.source}|${hoursAndMinutes.source}(?=${perWeek})`, 'giu');

function asDecimal(written: string): string {
  const [hours, minutes] = written.split(/\s?h\s?/i);
  return `${Number(hours) + Number(minutes) / 60}h`;
}

/** From a short line such as a title, where "32-36 uur" without "per week" can only be the working week. */
export function hoursFromLine(text: string): FoundHours | undefined {
  const bounded = clip(text, 300);
  const found = hoursFromText(bounded);
  if (found) return found;
  const matches = [...bounded.matchAll(new RegExp(String.raw`${range}\s?-?(?:uur|uren|hours|hrs|stunden|std\.?|u)(?![\p{L}])(?!\s?(?:per|p\/|\/|a)\s?(?:dag|day|maand|month|jaar|year))(?:${perWeek})?`, 'giu'))];
  const [only] = matches;
  if (matches.length !== 1 || !only || otherContext(bounded, only)) return undefined;
  const hours = hoursBetween(only[1], only[2]);
  return hours && hours.max >= 4 && !isTimeOfDay(only) ? { hours } : undefined;
}

/** "8.00 tot 17.00 uur" is a working day. */
function isTimeOfDay([whole]: RegExpMatchArray): boolean {
  return /\d[.,]00/.test(whole);
}

/**
 * From running text: hours per week, a labelled number, "0,8 fte" (36 hours a week is full time in Dutch government) or days a week
 * of 8 hours. Two different statements of the same kind cancel each other out.
 */
export function hoursFromText(text: string): FoundHours | undefined {
  const bounded = weeksInDecimals(clip(text, maxText));
  return one(bounded, bothEnds, plainHours) ?? one(bounded, labelled, labelledHours) ?? stated.map((pattern) => one(bounded, pattern, plainHours)).find((found) => found !== undefined) ?? (isDutch(bounded) ? computedHours(bounded) : undefined);
}

/** 36 hours is full time, and 8 a day, in Dutch government; elsewhere it is not. */
function computedHours(text: string): FoundHours | undefined {
  return one(text, fte, ([, min, max]) => computed(min!, max, 36, 'fte × 36'))
    ?? one(text, days, (match) => (whereabouts.test(around(text, match, 40)) ? undefined : computed(match[1]!, match[2], 8, 'days × 8')));
}

function isDutch(text: string): boolean {
  return text.length < 40 ? /\d,\d|dag|twee|drie|uur/iu.test(text) : [...text.slice(0, 2_000).matchAll(dutch)].length >= 2;
}

function around(text: string, match: RegExpMatchArray, reach: number): string {
  const at = match.index ?? 0;
  return text.slice(Math.max(0, at - reach), at + match[0].length + reach);
}

function plainHours(match: RegExpMatchArray): FoundHours | undefined {
  const hours = hoursBetween(firstOfList(match) ?? match[1], match[2] ?? match[1]);
  return hours && { hours };
}

/** "24, 28 of 32 uur per week": the smallest of the choices stands before the match. */
function firstOfList({ input = '', index = 0 }: RegExpMatchArray): string | undefined {
  return /(?<![\d.,])(\d{1,2})(?:\s?(?:uur|hours))?(?:,\s\d{1,2}(?:\s?(?:uur|hours))?){0,4},\s$/iu.exec(input.slice(Math.max(0, index - 40), index))?.[1];
}

/** "Arbeitszeit: 8 – 16" are times of the day: a label that does not mean a number of hours needs the unit. */
function labelledHours(match: RegExpMatchArray): FoundHours | undefined {
  return meansHours.test(match[0]) || hoursWritten.test(match[0].replace(/^[^\d]*/, '')) ? plainHours(match) : undefined;
}

function computed(min: string, max: string | undefined, by: number, how: string): FoundHours | undefined {
  const value = (part: string): number => Math.round((smallNumbers[part.toLowerCase()] ?? Number.parseFloat(part.replace(',', '.'))) * by * 10) / 10;
  const hours = hoursBetween(value(min), value(max ?? min));
  return hours && { hours, how };
}

function one(text: string, pattern: RegExp, make: (match: RegExpMatchArray) => FoundHours | undefined): FoundHours | undefined {
  const found: FoundHours[] = [];
  for (const match of text.matchAll(pattern)) {
    if (otherContext(text, match)) continue;
    const made = make(match);
    if (made) found.push(made);
    if (found.length > 20) break;
  }
  const [first] = found;
  return first && found.every(({ hours }) => hours.min === first.hours.min && hours.max === first.hours.max) ? first : undefined;
}

function otherContext(text: string, match: RegExpMatchArray): boolean {
  const lead = /^[\s•|;.]*/.exec(match[0])?.[0].length ?? 0;
  const at = (match.index ?? 0) + lead;
  const before = text.slice(Math.max(0, at - 70), at);
  return otherMeaning.some((pattern) => pattern.test(before)) || otherAfter.test(text.slice(at - lead + match[0].length, at - lead + match[0].length + 24));
}

/** "75 %", "50–100%" → both ends; a field that states percent may leave the sign out. */
export function percentIn(text: string): [string | undefined, string | undefined] {
  const [, min, max] = /^\D{0,20}?(\d{1,3}(?:[.,]\d{1,2})?)\s?%?(?:\s?(?:-|–|till|til)\s?(\d{1,3}(?:[.,]\d{1,2})?))?\s?(?:%|prosent|procent)?\s*$/iu.exec(clip(text, 60)) ?? [];
  return [min?.replace(',', '.'), max?.replace(',', '.')];
}

/** A percentage of the full week, in countries where that week is one number. */
export function hoursFromPercent(min: unknown, max: unknown, country: string): FoundHours | undefined {
  const week = fullWeek[country];
  const [low, high] = [Number(min ?? max), Number(max ?? min)];
  if (!week || !(low > 0) || !(high >= low) || high > 100) return undefined;
  return { hours: { min: Math.round(low * week) / 100, max: Math.round(high * week) / 100 }, how: `${low === high ? low : `${low}–${high}`} % of ${week}` };
}
