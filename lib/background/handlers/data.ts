/** All data at once: out, in, gone. */
import { checkCanary, updateCanary } from '../../storage/canary.ts';
import { write } from '../../storage/db.ts';
import { setLocal } from '../../storage/local.ts';
import type { Handlers } from '../../messages/answer.ts';
import { eraseEverything, makeBackup, restoreBackup } from '../backup.ts';
import { refreshOutside } from '../outside.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../days.ts';
import { refreshSoon } from '../refreshing.ts';
import { currentSettings, publishFlags } from '../settings.ts';

export function dataHandlers(context: Context): Pick<Handlers, 'app/export' | 'app/import' | 'app/erase'> {
  const { db } = context;
  return {
    async 'app/export'() {
      return { file: JSON.stringify(await makeBackup(db, instantOf(context.now())), null, 2) };
    },

    async 'app/import'({ file }) {
      const { portfolio, sources } = await restoreBackup(db, file);
      await publishFlags(context, await currentSettings(context));
      await updateCanary(db, context.local);
      await refreshOutside(context);
      await refreshSoon(context);
      return { tags: portfolio?.tags.length ?? 0, sources: sources.length };
    },

    async 'app/erase'({ what }) {
      if (what === 'seen-tags') {
        await write(db, ['seen'], () => db.seen.clear());
        return null;
      }
      await eraseEverything(db);
      await setLocal(context.local, 'canary', undefined);
      await setLocal(context.local, 'cards', undefined);
      await publishFlags(context, await currentSettings(context));
      await checkCanary(db, context.local, instantOf(context.now()), context.newId());
      return null;
    },
  };
}
