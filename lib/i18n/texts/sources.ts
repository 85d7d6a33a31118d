import type { Texts } from '../translate.ts';

/** Where assignments come from. */
export const sourcesTexts = {
  fetching: { nl: '{name} ophalen …', en: 'Fetching {name} …' },
  stop: { nl: 'Stoppen', en: 'Stop' },
} satisfies Texts;
