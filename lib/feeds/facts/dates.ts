import { monthNumber } from './months.ts';

/** Dates as feeds write them → `YYYY-MM-DD`, or with the time and offset where both are stated. Never a guessed order or zone. */

export type DateOrder = 'dmy' | 'mdy';

const zones: Readonly<Record<string, string>> = {
  z: 'Z', utc: 'Z', gmt: 'Z', ut: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  cet: '+01:00', cest: '+02:00', mez: '+01:00', mesz: '+02:00', bst: '+01:00',
};
const time = String.raw`(?:(?:[T,]|\s)*(?:om |um |à |at |kl\.? )?\s*(\d{1,2})[:h.](\d{2})(?::(\d{2}))?(?:[.,:]\d{1,9})?\s*(?:uur|uhr)?\s*(am|pm)?\s*(z|utc|gmt|ut|[ecmp][sd]t|cest|cet|mesz|mez|bst|[+-]\d{2}:?\d{2})?)?`;
/** "11:55 pm on Sunday …": the hour goes, for a time without a zone is kept nowhere. */
const hourBefore = /^(?:(?:by |om |um |before |vóór |voor )?(?:\d{1,2}[:.h]\d{2}\s?(?:am|pm|uur|uhr|hrs|hours)?|\d{1,2}\s?(?:am|pm|uur|uhr)|(?:12\s)?(?:noon|midday|midnight)),?\s(?:on |op |am |den )?)(?=\p{L}|\d)/iu;
const ends = String.raw`(?:\s*\[[\w/+-]{1,40}\])?$`;

const iso = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${time}${ends}`, 'i');
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4})${time}${ends}`, 'i');
const dayFirst = new RegExp(String.raw`^(?:\p{L}{2,12}\.?,?\s+)?(?:den |der |le )?(\d{1,2})(?:\.|er|e|st|nd|rd|th)?[\s-]+(?:of |de )?(\p{L}{3,10})\.?,?[\s-]+(\d{4})${time}${ends}`, 'iu');
const monthFirst = new RegExp(String.raw`^(?:\p{L}{2,12}\.?,?\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${time}${ends}`, 'iu');

/** Most dates are as we keep them; days that not every month has are looked at more closely. */
const alreadyRight = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?!00:00)\d{2}:\d{2}))?$/;

/**
 * Reads one date. `order` settles 03/04/2026, which stays unread without it; dots and dashes are day-month-year.
 * Epoch numbers are read when they have 10 (seconds) or 13 (milliseconds) digits, also as `/Date(…)/`.
 */
export function dateOf(value: unknown, order?: DateOrder): string | undefined {
  if (typeof value === 'number') return epoch(value);
  if (typeof value !== 'string' || value.length > 80) return undefined;
  if (alreadyRight.test(value) && value >= '1970' && value < '2200') return value;
  const text = value.replace(/[\u00A0\s]+/g, ' ').trim().replace(hourBefore, '');
  const [, number] = /^(?:\/Date\()?(\d{10}|\d{13})(?:[+-]\d{4})?(?:\)\/)?$/.exec(text) ?? [];
  if (number) return epoch(Number(number));
  const [, isoYear, isoMonth, isoDay, ...isoTime] = iso.exec(text) ?? [];
  if (isoYear) return moment(isoYear, isoMonth!, isoDay!, isoTime);
  const [, year, month, day] = compact.exec(text) ?? [];
  if (year) return moment(year, month!, day!, []);
  return numericDate(text, order) ?? namedDate(text);
}

/** The day alone. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** The day before a `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function numericDate(text: string, order: DateOrder | undefined): string | undefined {
  const [, first, separator, second, year, ...rest] = numeric.exec(text) ?? [];
  if (!first || !second || !year) return undefined;
  const settled = separator !== '/' ? 'dmy' : Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : first === second ? 'dmy' : order;
  if (!settled) return undefined;
  return settled === 'dmy' ? moment(year, second, first, rest) : moment(year, first, second, rest);
}

/** Java's own form: "Mon Nov 02 00:00:00 UTC 2026". */
const javaForm = /^\p{L}{3} (\p{L}{3} \d{1,2}) (\d{2}:\d{2}:\d{2} \p{L}{1,5}) (\d{4})$/u;

/** "30-Nov-26", as spreadsheets show a date. */
const spreadsheetForm = /^(\d{1,2}-\p{L}{3,4})-(\d{2})$/u;

function namedDate(written: string): string | undefined {
  const text = written.replace(javaForm, '$1, $3 $2').replace(spreadsheetForm, '$1-20$2');
  const [, day, word, year, ...rest] = dayFirst.exec(text) ?? [];
  const month = word === undefined ? undefined : monthNumber(word);
  if (day && year && month) return moment(year, String(month), day, rest);
  const [, name, dayLater, yearLater, ...restLater] = monthFirst.exec(text) ?? [];
  const monthLater = name === undefined ? undefined : monthNumber(name);
  return dayLater && yearLater && monthLater ? moment(yearLater, String(monthLater), dayLater, restLater) : undefined;
}

function moment(year: string, month: string, day: string, [hour, minute, second, half, zone]: (string | undefined)[]): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1970 || y > 2200 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  const date = `${year}-${two(m)}-${two(d)}`;
  const offset = zone && (zones[zone.toLowerCase()] ?? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2'));
  if (!hour || !minute || !offset) return date;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  return hours > 23 || Number(minute) > 59 ? date : `${date}T${two(hours)}:${minute}:${second ?? '00'}${offset === '+00:00' ? 'Z' : offset}`;
}

function daysIn(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function epoch(value: number): string | undefined {
  const milliseconds = value >= 1e12 && value < 1e13 ? value : value >= 1e9 && value < 1e10 ? value * 1000 : undefined;
  return milliseconds === undefined || !Number.isInteger(milliseconds) ? undefined : new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The order of day and month that a set of dates shows by itself: one 13/04/2026 settles the others. */
export function orderShown(dates: Iterable<string>): DateOrder | undefined {
  for (const date of dates) {
    const [, first, second] = /^\s*(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(date) ?? [];
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return undefined;
}
