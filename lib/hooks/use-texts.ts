import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../competences/types.ts';
import { translator, type Texts } from '../i18n/translate.ts';

/** The language of the screen, given once by the page that hosts it. */
export const LanguageContext = createContext<Language>('nl');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts of one subject in the language of the screen. */
export function useTexts<T extends Texts>(texts: T) {
  const language = useLanguage();
  return useMemo(() => translator(texts, language), [texts, language]);
}
