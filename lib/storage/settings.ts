import type { Language } from '../competences/types.ts';
import type { Flags, Settings } from './types.ts';

/** Before the person chose anything: nothing is shown in the page, nothing of others is kept. */
export function defaultSettings(language: Language): Settings {
  return {
    welcomed: false,
    purposes: [],
    language,
    plain: false,
    off: [],
    ownWords: false,
    rememberTags: false,
    badge: false,
    discreet: false,
    showLevels: false,
  };
}

/** Dutch unless the browser speaks another language. */
export function languageOf(browserLanguage: string): Language {
  return /^nl\b/i.test(browserLanguage) || browserLanguage === '' ? 'nl' : 'en';
}

/** What content scripts may know. */
export function flagsOf(settings: Settings): Flags {
  return {
    ...(settings.mode && { mode: settings.mode }),
    ...(settings.pausedUntil && { pausedUntil: settings.pausedUntil }),
    off: settings.off,
    ownWords: settings.ownWords,
    language: settings.language,
  };
}

/** Whether Schil is paused on a day (`YYYY-MM-DD`, local). */
export function isPaused(settings: Pick<Settings, 'pausedUntil'>, today: string): boolean {
  return settings.pausedUntil !== undefined && (settings.pausedUntil === 'forever' || settings.pausedUntil >= today);
}
