/** Dates and hours in words. */
import type { Language } from '../../lib/competences/types.ts';
import type { PageText } from './ui.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
/** Making one takes longer than showing a whole card: each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD` → "25 november 2026"; what is no date gives an empty text. */
export function dayIn(language: Language, day: string): string {
  return formatted(language, day, 'numeric');
}

/** `YYYY-MM` → "november 2026". */
export function monthIn(language: Language, month: string): string {
  return formatted(language, `${month}-01`);
}

function formatted(language: Language, day: string, dayStyle?: 'numeric'): string {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  const key = `${language} ${dayStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...(dayStyle && { day: dayStyle }), month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(date);
}

export function hoursIn(t: PageText, { min, max }: { min: number; max: number }): string {
  return min === max ? t('hoursSame', { max }) : t('hours', { min, max });
}
