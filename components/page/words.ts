/** Dates and hours in words. */
import type { Language } from '../../lib/competences/types.ts';
import type { PageText } from './ui.ts';

/** `YYYY-MM-DD` → "25 november 2026"; what is no date gives an empty text. */
export function dayIn(language: Language, day: string): string {
  return formatted(language, day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `YYYY-MM` → "november 2026". */
export function monthIn(language: Language, month: string): string {
  return formatted(language, `${month}-01`, { month: 'long', year: 'numeric' });
}

function formatted(language: Language, day: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone: 'UTC' }).format(date);
}

export function hoursIn(t: PageText, { min, max }: { min: number; max: number }): string {
  return min === max ? t('hoursSame', { max }) : t('hours', { min, max });
}
