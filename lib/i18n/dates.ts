import type { Language } from '../competences/types.ts';

/** Formatters are slow to make and asked for on every card: one a language is kept. */
const longDates = new Map<Language, Intl.DateTimeFormat>();
const lists = new Map<Language, Intl.ListFormat>();

/** "5 januari 2027" for a date as feeds give it (`YYYY-MM-DD`, or a date-time); anything else comes back as it is. */
export function dateText(date: string, language: Language): string {
  const parsed = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) return date;
  const format = longDates.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  longDates.set(language, format);
  return format.format(parsed);
}

/** "a, b en c". */
export function listOf(words: readonly string[], language: Language): string {
  if (words.length < 2) return words[0] ?? '';
  const format = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, format);
  return format.format(words);
}
