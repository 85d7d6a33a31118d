import type { Assignment } from '../../assignments/types.ts';
import { clip } from './text.ts';

export type Salary = NonNullable<Assignment['salary']>;
type Unit = Salary['unit'];

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:hour|hourly|uur|per[ -]hour(?:-\w+)?|stunde|heure|ph|h|timme|time)$/i, 'hour'], [/^(?:day|daily|dag|per day|tag|jour|pd)$/i, 'day'], [/^(?:week|weekly|woche|semaine)$/i, 'week'],
  [/^(?:month|monthly|maand|per[ -]month(?:-\w+)?|monat|mois|pm)$/i, 'month'], [/^(?:year|yearly|annual|annually|annum|jaar|per[ -]year(?:-\w+)?|per annum|jahr|an|pa|an(?:née)?)$/i, 'year'],
];

/** HOUR, "per month", "PA" … → our unit. */
export function salaryUnit(text: unknown): Unit | undefined {
  const word = typeof text === 'string' ? text.trim() : '';
  return units.find(([pattern]) => pattern.test(word))?.[1];
}

/** A salary with a currency and a unit; 0 and empty bounds are absent, and without any bound there is no salary. */
export function salaryOf(min: unknown, max: unknown, currency: unknown, unit: Unit | undefined): Salary | undefined {
  const [low, high] = [amount(min), amount(max)];
  const code = typeof currency === 'string' && /^[A-Z]{3}$/i.test(currency.trim()) ? currency.trim().toUpperCase() : undefined;
  if (!unit || !code || (low === undefined && high === undefined) || (low !== undefined && high !== undefined && low > high)) return undefined;
  return { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }), currency: code, unit };
}

/** "4.818,50", "37578.60", "£ 30,000" → number above zero. */
export function amount(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const digits = clip(value, 40).replace(/[€$£\s\u00A0]|EUR|USD|GBP|,-$/gi, '').replace(/,-$/, '');
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  const decimal = /[.,]\d{1,2}$/.exec(digits)?.[0];
  const whole = (decimal ? digits.slice(0, -decimal.length) : digits).replace(/[.,]/g, '');
  const read = Number(whole + (decimal ? `.${decimal.slice(1)}` : ''));
  return read > 0 ? read : undefined;
}

const money = String.raw`([€£$]|EUR|GBP|USD)\s?(\d[\d.,]{0,12}\d|\d)(?:,-)?`;
const range = new RegExp(String.raw`${money}(?:\s?(?:bruto|gross)?\s?(?:-|–|tot|en|to|bis|and|à)\s?(?:(?:maximaal|max\.?)\s)?(?:[€£$]|EUR|GBP|USD)?\s?(\d[\d.,]{0,12}\d|\d)(?:,-)?)?(?:\s(?:bruto|gross|brutto))?\s?(?:(?:per|p\/|\/|a|an|pro|par)\s?(?=[a-z])|(?=(?:hourly|daily|weekly|monthly|yearly|annually)))(hourly|daily|weekly|monthly|yearly|annually|uur|hour|dag|day|week|maand|month|jaar|year|annum|stunde|monat|jahr|heure|mois|an)(?!\p{L})`, 'giu');
/** A lone dollar sign may be any of several currencies, so it is none. */
const codes: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };

/** Before a lone amount. */
const atMost = /(?:max(?:imaal|imum|\.)?|\btot|up to|\bbis(?: zu)?|jusqu'à)\s$/i;
const atLeast = /(?:min(?:imaal|imum|\.)?|vanaf|\bfrom|\bab|à partir de)\s$/i;

/** The one salary that a text states with its unit; several different ones cancel out. */
export function salaryFromText(text: string): Salary | undefined {
  const found: Salary[] = [];
  const bounded = clip(text, 40_000);
  for (const match of bounded.matchAll(range)) {
    const [, sign, low, high, unit] = match;
    const before = bounded.slice(Math.max(0, match.index - 20), match.index);
    const [min, max] = high ? [low, high] : [atMost.test(before) ? undefined : low, atLeast.test(before) ? undefined : low];
    const salary = salaryOf(min, max, codes[sign!] ?? sign, salaryUnit(unit));
    if (salary) found.push(salary);
    if (found.length > 10) break;
  }
  const [first] = found;
  return first && found.every((other) => other.min === first.min && other.max === first.max && other.unit === first.unit) ? first : undefined;
}
