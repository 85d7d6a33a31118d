/** What happens to a service worker in real life, done on purpose. */
import type { Page } from 'playwright';
import type { Schil } from './schil.ts';

/** Ends the worker at once, as the browser does when it likes; the next message or alarm starts it again. */
export async function killWorker(schil: Schil): Promise<void> {
  const session = await schil.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, type, url } of targetInfos) {
    if (type === 'service_worker' && url.startsWith(`chrome-extension://${schil.id}/`)) await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}

/** Moves the clock of the worker (until it is restarted) and of every page opened from now on. */
export async function moveClock(schil: Schil, days: number): Promise<void> {
  const milliseconds = days * 86_400_000;
  await (await schil.worker()).evaluate(shiftDate, milliseconds);
  await schil.context.addInitScript(shiftDate, milliseconds);
}

function shiftDate(milliseconds: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...values: unknown[]) {
      super(...((values.length === 0 ? [Real.now() + milliseconds] : values) as [number]));
    }
    static override now(): number {
      return Real.now() + milliseconds;
    }
  } as DateConstructor;
}

/** The keys of `storage.local`, as a page of the extension sees them. */
export function localKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => Object.keys(await (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome.storage.local.get()));
}
