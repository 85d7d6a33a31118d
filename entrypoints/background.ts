import { defineBackground } from 'wxt/utils/define-background';
import { alarms } from '../lib/background/alarms.ts';
import type { Context } from '../lib/background/context.ts';
import { handlersOf } from '../lib/background/handlers/index.ts';
import { injectIntoOpenTabs, openWelcome } from '../lib/background/install.ts';
import { openOnClick, openPanel } from '../lib/background/panel.ts';
import { onPermissionsRemoved } from '../lib/background/permissions.ts';
import { refreshSoon } from '../lib/background/refreshing.ts';
import { installed, lookAtData, onAlarm, refreshMinutes, started } from '../lib/background/start.ts';
import { browser } from '../lib/browser.ts';
import { logError } from '../lib/log.ts';
import { listen } from '../lib/messages/answer.ts';
import { createDatabase } from '../lib/storage/db.ts';

/** Milliseconds; the first answer goes first. */
const lookAfter = 500;

/** What the background's work needs of the browser. */
const context = (): Context => ({
  db: createDatabase(),
  local: browser.storage.local,
  now: () => Date.now(),
  fetch: (address, init) => fetch(address, init),
  wait: waitAwake,
  asset: async (path) => (await fetch(browser.runtime.getURL(path))).text(),
  mayRead: (hosts) => browser.permissions.contains({ origins: hosts.map((host) => `https://${host}/*`) }),
  browserLanguage: navigator.language,
  version: browser.runtime.getManifest().version,
  newId: () => crypto.randomUUID(),
  openPanel,
  async alarm(name, minutes) {
    if (minutes === null) await browser.alarms.clear(name);
    else await browser.alarms.create(name, { delayInMinutes: minutes });
  },
  badge: (text) => browser.action.setBadgeText({ text }),
});

/** Asking the browser something counts as being at work: the worker is not put to sleep during a pause or a long import. */
async function waitAwake(milliseconds: number): Promise<void> {
  for (let left = milliseconds; ; left -= 10_000) {
    await browser.runtime.getPlatformInfo();
    await new Promise((resolve) => setTimeout(resolve, Math.min(left, 10_000)));
    if (left <= 10_000) return;
  }
}

/** Browsers may drop alarms when they restart. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(alarms.refresh))) await browser.alarms.create(alarms.refresh, { periodInMinutes: refreshMinutes, delayInMinutes: 1 });
}

export default defineBackground({
  main() {
    const schil = context();
    const quietly = (work: Promise<unknown>) => void work.catch((error: unknown) => logError('background', error));
    const origin = browser.runtime.getURL('').replace(/\/$/, '');

    listen(browser.runtime.onMessage as Parameters<typeof listen>[0], { id: browser.runtime.id, origin }, handlersOf(schil));
    openOnClick();
    // A start by itself has no event of its own: whatever woke the worker, a little later the data is looked at.
    setTimeout(() => {
      quietly(lookAtData(schil));
      quietly(keepAlarm());
    }, lookAfter);
    browser.alarms.onAlarm.addListener(({ name }) => quietly(onAlarm(schil, name)));
    browser.permissions.onRemoved.addListener(({ origins }) => quietly(onPermissionsRemoved(schil, origins ?? [])));
    browser.permissions.onAdded.addListener(() => quietly(refreshSoon(schil)));
    browser.runtime.onStartup.addListener(() => quietly(started(schil)));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') quietly(openWelcome());
      quietly(keepAlarm());
      quietly(injectIntoOpenTabs());
      quietly(installed(schil));
    });
  },
});
