import { dateOf, dayOf } from '../facts/dates.ts';
import { at, isBag, str } from './values.ts';
import { parseLoose } from './islands.ts';

/** Facts of a hiring assignment that its page keeps only as data for its own scripts (open-feed row Opdrachtoverheid). */
export interface TenderFacts {
  minHours?: number;
  maxHours?: number;
  start?: string;
  end?: string;
  closes?: string;
}

const keys = { minHours: 'tender_min_hours', maxHours: 'tender_max_hours', start: 'tender_start_date', end: 'tender_end_date', closes: 'tender_offline_date' } as const;

/** Only when the page states each fact once, or always the same; 0 is absent. */
export function pageState(html: string): TenderFacts {
  if (!html.includes('tender_')) return {};
  const read = referenced(html) ?? ((key: string) => scanned(html, key));
  const number = (key: string): number | undefined => Number(read(key)) || undefined;
  const day = (key: string): string | undefined => {
    const date = dateOf(read(key));
    return date && dayOf(date);
  };
  const facts = { minHours: number(keys.minHours), maxHours: number(keys.maxHours), start: day(keys.start), end: day(keys.end), closes: day(keys.closes) };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Values written in place: `"tender_min_hours":32`, also inside an escaped string. */
function scanned(html: string, key: string): string | undefined {
  const found = new Set([...html.matchAll(new RegExp(String.raw`\\?"?${key}\\?"?\s{0,3}:\s{0,3}(?:\\?"([^"\\]{0,40})\\?"|(-?\d{1,8}(?:\.\d{1,3})?))`, 'g'))].map(([, text, number]) => text ?? number ?? ''));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A list in which every value is the number of another entry, as Nuxt writes it. */
function referenced(html: string): ((key: string) => string | undefined) | undefined {
  const text = /<script\b[^>]{0,300}\bid\s*=\s*["']__NUXT_DATA__["'][^>]{0,300}>([\s\S]*?)<\/script/i.exec(html)?.[1];
  const table = text === undefined ? undefined : parseLoose(text);
  if (!Array.isArray(table)) return undefined;
  const holders = table.filter((entry) => isBag(entry) && Object.hasOwn(entry, keys.minHours));
  return (key) => {
    const values = new Set(holders.map((holder) => str(at(table, Number(at(holder, key))))));
    return values.size === 1 ? [...values][0] : undefined;
  };
}
