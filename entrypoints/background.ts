import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAtOnce, type AtOnce } from '../lib/background/wake/answer.ts';
import { databaseAtHand } from '../lib/background/wake/database.ts';
import { isAsItWas } from '../lib/background/wake/same-data.ts';
import { openOnClick } from '../lib/background/wake/open-on-click.ts';
import { keepWorkAtHand, work } from '../lib/background/wake/work.ts';

/** Milliseconds; the first answer goes first. */
const lookAfter = 500;

/** Wakes, listens and gives the first answers; everything else is the work of `work.ts`, which is loaded when something needs it. */
export default defineBackground({
  main() {
    const database = databaseAtHand();
    void database(); // whatever is asked needs it
    const world: AtOnce = {
      self: { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') },
      now: () => Date.now(),
      version: browser.runtime.getManifest().version,
      browserLanguage: navigator.language,
      database,
      marketShown: (shown) => work().marketShown(shown),
    };

    keepWorkAtHand();
    browser.runtime.onMessage.addListener((message, sender, respond) => {
      const soon = answerAtOnce(world, message, sender);
      void (soon ? soon.then((answer) => answer ?? work().answer(message, sender)) : work().answer(message, sender)).then(respond);
      return true;
    });
    openOnClick();
    // A start by itself has no event of its own: whatever woke the worker, a little later the data is looked at.
    setTimeout(() => void isAsItWas(database, browser.storage.local).then((same) => same || work().lookAtData()), lookAfter);
    browser.alarms.onAlarm.addListener(({ name }) => work().alarm(name));
    browser.permissions.onRemoved.addListener(({ origins }) => work().permissionsRemoved(origins ?? []));
    browser.permissions.onAdded.addListener(() => work().permissionsAdded());
    browser.runtime.onStartup.addListener(() => work().started());
    browser.runtime.onInstalled.addListener(({ reason }) => work().installed(reason));
  },
});
