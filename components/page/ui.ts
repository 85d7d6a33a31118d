import type { Language } from '../../lib/competences/types.ts';
import type { pageTexts } from '../../lib/i18n/texts/page.ts';

export type PageText = (key: keyof typeof pageTexts & string, values?: Record<string, string | number>) => string;

/** What everything that stands in LinkedIn's page is given: words, and the few things that a click can do. */
export interface Ui {
  t: PageText;
  language: Language;
  /** Takes the feature away, now and from now on. */
  close: () => void;
  /** Opens Schil's own panel, at an item when its key is given. */
  openPanel: (key?: string) => void;
  /** Strangers' text made safe for showing: one line, bounded, without hidden characters. */
  plain: (text: string, most?: number) => string;
}
