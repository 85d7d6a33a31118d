/** Small reports of the content script, and its wish to open the panel. */
import type { Handlers } from '../../messages/answer.ts';
import { write } from '../../storage/db.ts';
import { putMeta } from '../../storage/meta.ts';
import { refreshOutside } from '../outside.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../days.ts';
import { changeSettings, currentSettings, pausedNow } from '../settings.ts';

type Page = Pick<Handlers, 'page/close' | 'page/open-panel' | 'page/health'>;

export function pageHandlers(context: Context): Page {
  const { db } = context;
  return {
    // A setting like any other: the content scripts learn of it by their flags, and Settings can take it back.
    async 'page/close'({ feature }) {
      const { off } = await currentSettings(context);
      await changeSettings(context, { off: [...new Set([...off, feature])] });
      await refreshOutside(context);
      return null;
    },

    // Nothing is waited for before the panel opens: the browser wants to see the click.
    async 'page/open-panel'({ key }, sender) {
      const opening = context.openPanel(sender);
      if (key !== undefined) await write(db, ['meta'], () => putMeta(db, 'opened', { key, at: instantOf(context.now()) }));
      await opening;
      return null;
    },

    async 'page/health'({ surface, frontEnd, hits, missing }) {
      if (await pausedNow(context)) return null;
      const id = `${surface} ${frontEnd ?? 'unknown'}`;
      await write(db, ['health'], () => db.health.put({ id, surface, frontEnd, hits, missing, at: instantOf(context.now()) }));
      return null;
    },
  };
}
