/** Whether terms in somebody's own words may be shown now; by itself, as it is asked before anything is found. */
import { isPaused } from '../storage/settings.ts';
import type { Settings } from '../storage/types.ts';

export type OwnWordsName = 'page/own-words' | 'app/own-words';

/** In the page only when marks are on and the person chose so; in the panel unless Schil is paused. */
export function showsOwnWords(name: OwnWordsName, settings: Settings, today: string): boolean {
  if (isPaused(settings, today)) return false;
  return name === 'app/own-words' || (settings.mode === 'page' && settings.ownWords);
}
