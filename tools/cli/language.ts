import type { Language } from '../../lib/competences/types.ts';

/** Dutch for a Dutch terminal, else English. */
export function languageOfTerminal(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('nl') ? 'nl' : 'en';
}
