import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alarms } from '../lib/background/alarms.ts';
import type { Context } from '../lib/background/context.ts';
import { handlersOf } from '../lib/background/handlers/index.ts';
import { marketShown } from '../lib/background/handlers/market.ts';
import { injectIntoOpenTabs, openWelcome } from '../lib/background/install.ts';
import { openPanel } from '../lib/background/panel.ts';
import { onPermissionsRemoved } from '../lib/background/permissions.ts';
import { refreshSoon } from '../lib/background/refreshing.ts';
import { installed, lookAtData, onAlarm, refreshMinutes, started } from '../lib/background/start.ts';
import { offerWork } from '../lib/background/wake/work.ts';
import { browser } from '../lib/browser.ts';
import { logError } from '../lib/log.ts';
import { answer } from '../lib/messages/answer.ts';
import { createDatabase } from '../lib/storage/db.ts';

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

/** Milliseconds between two signs of life. */
const awake = 10_000;
let lastSign = -awake;

/** Asking the browser something counts as being at work: the worker is not put to sleep during a pause or a long import. */
async function waitAwake(milliseconds: number): Promise<void> {
  for (let left = milliseconds; ; left -= awake) {
    if (performance.now() - lastSign >= awake) {
      lastSign = performance.now();
      await browser.runtime.getPlatformInfo();
    }
    await (left > 0 ? new Promise((resolve) => setTimeout(resolve, Math.min(left, awake))) : nextTask());
    if (left <= awake) return;
  }
}

/** Lets tasks that wait have their turn. A timer would take 4 ms at least when it follows another, a third of the work in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Browsers may drop alarms when they restart. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(alarms.refresh))) await browser.alarms.create(alarms.refresh, { periodInMinutes: refreshMinutes, delayInMinutes: 1 });
}

/** All of the background but the first answers. */
export default defineUnlistedScript(() => {
  const schil = context();
  const handlers = handlersOf(schil);
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const quietly = (work: Promise<unknown>) => void work.catch((error: unknown) => logError('background', error));

  offerWork({
    answer: (message, sender) => answer(message, sender, self, handlers),
    alarm: (name) => quietly(onAlarm(schil, name)),
    permissionsRemoved: (origins) => quietly(onPermissionsRemoved(schil, origins)),
    permissionsAdded: () => quietly(refreshSoon(schil)),
    started() {
      quietly(keepAlarm());
      quietly(started(schil));
    },
    installed(reason) {
      if (reason === 'install') quietly(openWelcome());
      quietly(keepAlarm());
      quietly(injectIntoOpenTabs());
      quietly(installed(schil));
    },
    lookAtData: () => quietly(lookAtData(schil)),
    marketShown: (shown) => quietly(marketShown(schil, shown)),
  });
});
