/** Dates and hours in words, as LinkedIn's pages show them. */
import type { Language } from '../../lib/competences/types.ts';
import type { PageText } from './ui.ts';

/** Twelve words each: the first formatter of `Intl` in a page takes longer than all the rest that Schil does there (16 ms and more, measured). */
const months: Record<Language, string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** `YYYY-MM-DD` → "25 november 2026"; what is no date gives an empty text. */
export function dayIn(language: Language, day: string): string {
  const date = new Date(day.slice(0, 10));
  return Number.isNaN(date.getTime()) ? '' : `${date.getUTCDate()} ${monthIn(language, day)}`;
}

/** `YYYY-MM` → "november 2026". */
export function monthIn(language: Language, month: string): string {
  const date = new Date(month.slice(0, 7));
  return Number.isNaN(date.getTime()) ? '' : `${months[language][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

export function hoursIn(t: PageText, { min, max }: { min: number; max: number }): string {
  return min === max ? t('hoursSame', { max }) : t('hours', { min, max });
}
