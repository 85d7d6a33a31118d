/** Months as LinkedIn writes them in nl, en, de, fr, es, it and pt: the first letters that tell them apart, without accents. */
const months: readonly (readonly [RegExp, string])[] = [
  [/^(jan|ene|gen)/, '01'],
  [/^(feb|fev|fevr)/, '02'],
  [/^(mrt|maa|mar|mae)/, '03'],
  [/^(apr|avr|abr)/, '04'],
  [/^(mei|may|mai|mag)/, '05'],
  [/^(jun|juin|giu)/, '06'],
  [/^(jul|juil|lug)/, '07'],
  [/^(aug|aou|ago)/, '08'],
  [/^(sep|set)/, '09'],
  [/^(okt|oct|ott|out)/, '10'],
  [/^(nov)/, '11'],
  [/^(dec|dez|dic)/, '12'],
];

const date = String.raw`(?:\p{L}{3,12}\.?,?\s+(?:de\s+|del\s+)?)?(?:19|20)\d\d|(?:19|20)\d\d\s?[年년](?:\s?\d{1,2}\s?[月월])?|\d{1,2}[/.](?:19|20)\d\d`;
const range = new RegExp(String.raw`^(${date})\s*[-–—~～]\s*(${date}|[^\d·]{1,30}?)(?:\s+·\s.*|·.*)?$`, 'u');
const single = new RegExp(String.raw`^(${date})(?:\s+·\s.*)?$`, 'u');

export interface Dates {
  dates: string;
  from?: string;
  to?: string;
}

/** Whether a line says when something began and ended, in any language: a year first, then a dash, then a date or a word. */
export function isDateLine(text: string): boolean {
  return text.length <= 90 && (range.test(text) || single.test(text));
}

/** Whether a line stands where dates stand and looks like them, also in a language whose dates are not known here. */
export function looksDated(text: string): boolean {
  return isDateLine(text) || (text.length <= 90 && /(19|20)\d\d/.test(text) && /[-–—~～]/.test(text));
}

/**
 * A date line taken apart.
 * @returns the line as written; `from` and `to` (`YYYY-MM` or `YYYY`) only where they are certain; no `to` when it lasts
 */
export function parseDates(text: string): Dates {
  const found = range.exec(text) ?? single.exec(text);
  const from = found?.[1] === undefined ? undefined : parseDate(found[1]);
  const to = found?.[2] === undefined ? undefined : parseDate(found[2]);
  return { dates: text, ...(from && { from }), ...(to && { to }) };
}

function parseDate(text: string): string | undefined {
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  if (year === undefined) return undefined;
  const number = /[年년]\s?(\d{1,2})/.exec(text)?.[1] ?? /^(\d{1,2})[/.]/.exec(text)?.[1];
  if (number !== undefined) return Number(number) >= 1 && Number(number) <= 12 ? `${year}-${number.padStart(2, '0')}` : undefined;
  const word = /^\p{L}+/u.exec(text)?.[0];
  if (word === undefined) return year;
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const month = months.find(([start]) => start.test(plain))?.[1];
  return month && `${year}-${month}`;
}
