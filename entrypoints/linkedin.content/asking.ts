/** The way to the background: questions, the cards left for showing at once, and reports of which regions were found. */
import { browser } from 'wxt/browser';
import { logError } from '../../lib/log.ts';
import type { PageReading } from '../../lib/linkedin/types.ts';
import type { AskBackground, KnownCards } from '../../lib/features/feature.ts';
import type { Answer } from '../../lib/messages/map.ts';
import { sendPage } from '../../lib/messages/send-page.ts';

/** After an update of the extension this copy of the script has no one to talk to. */
export function contactLost(): boolean {
  return browser.runtime?.id === undefined;
}

/** @param onLost called once the extension is gone; what was asked then never ends */
export function asking(onLost: () => void): AskBackground {
  return async (name, ask) => {
    try {
      return await sendPage(name, ask);
    } catch (error) {
      if (!contactLost()) throw error;
      onLost();
      return new Promise(() => {});
    }
  };
}

export const knownCards: KnownCards = async () => (await browser.storage.local.get('cards')).cards as Answer<'page/cards'> | undefined;

const reportDelay = 2_000;

/** Tells which regions were found, when that changed; at most once in two seconds. */
export function reporting(ask: AskBackground, signal: AbortSignal): (reading: PageReading) => void {
  let latest: PageReading;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = '';
  signal.addEventListener('abort', () => clearTimeout(timer));

  const send = (): void => {
    timer = undefined;
    const { surface, frontEnd, hits, missing } = latest;
    const health = { surface, frontEnd, hits, missing };
    const text = JSON.stringify(health);
    if (text === sent) return;
    sent = text;
    ask('page/health', health).catch((error: unknown) => logError('health', error));
  };
  return (reading) => {
    latest = reading;
    timer ??= setTimeout(send, reportDelay);
  };
}
