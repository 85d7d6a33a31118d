import type { Assignment } from '../../assignments/types.ts';
import { clip } from './text.ts';

export type Salary = NonNullable<Assignment['salary']>;
type Unit = Salary['unit'];

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:hour|hourly|uur|per[ -]hour(?:-\w+)?|stunde|heure|ph|h|timme|time)$/i, 'hour'], [/^(?:day|daily|dag|per day|tag|jour|pd)$/i, 'day'], [/^(?:week|weekly|woche|semaine)$/i, 'week'],
  [/^(?:month|monthly|maand|per[ -]month(?:-\w+)?|monat|monatlich|mensuels?|mois|pm)$/i, 'month'], [/^(?:year|yearly|annual|annually|annum|jährlich|annuels?|jaar|per[ -]year(?:-\w+)?|per annum|jahr|an|pa|an(?:née)?)$/i, 'year'],
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

const sign = String.raw`([€£$]|EUR|GBP|USD)`;
const number = String.raw`(\d{1,3}(?:[\s\u00A0\u202F]\d{3})+(?:,\d{1,2})?|\d[\d.,]{0,12}\d|\d)(?:,-)?`;
const between = String.raw`\s?(?:bruto|gross)?\s?(?:-|–|tot|en|to|bis|und|and|à|et)\s?(?:(?:maximaal|max\.?)\s)?`;
const perUnit = String.raw`(?:\s(?:bruto|gross|brutto|brut))?\s?(?:(?:per|p\/|\/|a|an|pro|par|im)\s?(?=[a-z])|(?=(?:hourly|daily|weekly|monthly|yearly|annually|monatlich|jährlich|mensuels?|annuels?)(?!\p{L})))(hourly|daily|weekly|monthly|yearly|annually|monatlich|jährlich|mensuels?|annuels?|uur|hour|dag|day|week|maand|month|jaar|year|annum|stunde|monat|jahr|heure|mois|an)(?!\p{L})`;
/** The sign before the amounts, or (as Germans and French write) behind them. */
const ranges: readonly { pattern: RegExp; sign: number; low: number; high: number; unit: number }[] = [
  { pattern: new RegExp(String.raw`${sign}\s?${number}(?:${between}(?:[€£$]|EUR|GBP|USD)?\s?${number})?${perUnit}`, 'giu'), sign: 1, low: 2, high: 3, unit: 4 },
  { pattern: new RegExp(String.raw`(?<![\d.,€£$]|[€£$]\s)${number}\s?(?:€|EUR)?(?:${between}${number})?\s?(€|EUR|euros?)${perUnit}`, 'giu'), sign: 3, low: 1, high: 2, unit: 4 },
];
/** What may be earned for an hour, day, week, month or year of work: other amounts in a text are about something else. */
const plausible: Readonly<Record<Unit, readonly [number, number]>> = { hour: [5, 500], day: [50, 5_000], week: [100, 12_000], month: [300, 40_000], year: [4_000, 500_000] };
const otherMoney = /(?:budget|vergoeding|bespar|subsidie|omzet|bijdrage|premie|reiskosten|kosten|allowance|bonus|funding|grants?|turnover|savings?|zuschuss|zulage|prime|indemnité|subvention)(?:\p{L}{0,12})[^.\n]{0,40}$/iu;
/** A lone dollar sign may be any of several currencies, so it is none. */
const codes: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', euro: 'EUR', euros: 'EUR' };

/** Before a lone amount. */
const atMost = /(?:max(?:imaal|imum|\.)?|\btot|up to|\bbis(?: zu)?|jusqu'à)\s$/i;
const atLeast = /(?:min(?:imaal|imum|\.)?|vanaf|\bfrom|\bab|à partir de)\s$/i;

/** The one salary that a text states with its unit; several different ones cancel out. */
export function salaryFromText(text: string): Salary | undefined {
  const found: Salary[] = [];
  const bounded = clip(text, 40_000);
  for (const { pattern, ...at } of ranges) for (const match of bounded.matchAll(pattern)) {
    const [low, high] = [match[at.low], match[at.high]];
    const before = bounded.slice(Math.max(0, match.index - 60), match.index);
    if (otherMoney.test(before)) continue;
    const [min, max] = high ? [low, high] : [atMost.test(before) ? undefined : low, atLeast.test(before) ? undefined : low];
    const currency = match[at.sign]!;
    const salary = salaryOf(min, max, codes[currency.toLowerCase()] ?? currency, salaryUnit(match[at.unit]));
    if (salary && isPlausible(salary)) found.push(salary);
    if (found.length > 10) break;
  }
  const [first] = found;
  return first && found.every((other) => other.min === first.min && other.max === first.max && other.unit === first.unit) ? first : undefined;
}

function isPlausible({ min, max, unit }: Salary): boolean {
  const [least, most] = plausible[unit];
  return [min, max].every((bound) => bound === undefined || (bound >= least && bound <= most));
}
