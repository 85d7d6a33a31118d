/** The flags that the background keeps in `storage.local`, and what they allow here. */
import { browser } from 'wxt/browser';
import { contactLost } from './asking.ts';
import { logError } from '../../lib/log.ts';
import type { Flags } from '../../lib/storage/types.ts';

/** Until the user chose, Schil shows and reads nothing by itself. */
const nothingChosen: Flags = { off: [], ownWords: false, language: 'nl' };

/** Calls `use` with the flags now and at every change. */
export function followFlags(signal: AbortSignal, use: (flags: Flags) => void): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    if ('flags' in changes) use((changes.flags!.newValue as Flags | undefined) ?? nothingChosen);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (!contactLost()) browser.storage.local.onChanged.removeListener(onChanged);
  });
  browser.storage.local.get('flags').then(({ flags }) => {
    if (!signal.aborted) use((flags as Flags | undefined) ?? nothingChosen);
  }).catch((error: unknown) => logError('flags', error));
}

/** @param now local time; a pause lasts through its day */
export function isPaused({ pausedUntil }: Flags, now: Date): boolean {
  if (pausedUntil === undefined || pausedUntil === 'forever') return pausedUntil !== undefined;
  return now.toLocaleDateString('sv') <= pausedUntil; // Swedish dates are ISO dates
}
