import type { Language } from '../types.ts';
import type { Level } from '../tag-line-types.ts';

/** The words of the tag line. Published lines carry them: add, never change. */
export const defaultLabel: Record<Language, string> = { nl: 'Expertise publieke sector', en: 'Public-sector expertise' };
export const plainLabel: Record<Language, string> = { nl: 'Dit kan ik', en: 'What I can do' };

export const levelWords: Record<Language, Record<Level, string>> = {
  nl: { 1: 'in opleiding', 2: 'zelfstandig', 3: 'ervaren', 4: 'vraagbaak' },
  en: { 1: 'learning', 2: 'independent', 3: 'experienced', 4: 'go-to person' },
};

export const months: Record<Language, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

export const settled: Record<Language, string> = { nl: 'Ik zit goed op mijn plek; vragen mag altijd', en: 'Happy where I am; questions always welcome' };
export const available: Record<Language, string> = { nl: 'Naast mijn baan beschikbaar voor een klus', en: 'Available for an assignment beside my job' };

export const SENTINEL = '#publiekvak';
export const SEPARATOR = ' · ';
/** Where nothing in the line shows its language, or the label shows the other one, this separator stands instead. */
export const OTHER_SEPARATOR = ' • ';
/** After a tag whose own words look like a level. */
export const NO_LEVEL = '( )';
export const VERSION = 1;
export const MOST_TAGS = 8;
export const LONGEST_TAG = 100;

/** Level and language of the word in brackets at the end of a tag. */
export const levels = new Map<string, { level: Level; language: Language }>(
  (['nl', 'en'] as const).flatMap((language) => ([1, 2, 3, 4] as const).map((level) => [levelWords[language][level], { level, language }] as const)),
);

/** The language that a label shows; Dutch when it is none of ours. */
export function languageOfLabel(label: string | undefined): Language {
  const english = [defaultLabel.en, plainLabel.en].map((text) => text.toLowerCase());
  return label !== undefined && english.includes(label.toLowerCase()) ? 'en' : 'nl';
}

/** Whether a label stands before the colon of its own accord: it is then not kept as a label of choice. */
export function isDefaultLabel(label: string): boolean {
  return label === defaultLabel.nl || label === defaultLabel.en;
}
