/** The person's own data: portfolio, settings, answers to proposals. */
import { write } from '../../storage/db.ts';
import { updateCanary } from '../../storage/canary.ts';
import { raiseRevision } from '../../storage/meta.ts';
import type { Handlers } from '../../messages/answer.ts';
import { refreshOutside } from '../outside.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../days.ts';
import { changeSettings } from '../settings.ts';

type Person = Pick<Handlers, 'app/save-portfolio' | 'app/save-settings' | 'app/answer-proposal' | 'app/notice-read'>;

export function personHandlers(context: Context): Person {
  const { db } = context;
  return {
    async 'app/save-portfolio'({ portfolio }) {
      await write(db, ['portfolio', 'meta'], async () => {
        await db.portfolio.put({ id: 'only', portfolio });
        await raiseRevision(db);
      });
      await updateCanary(db, context.local);
      await refreshOutside(context);
      return null;
    },

    async 'app/save-settings'({ settings }) {
      await changeSettings(context, settings);
      if (settings.rememberTags === false) await write(db, ['seen'], () => db.seen.clear());
      await refreshOutside(context);
      return null;
    },

    async 'app/answer-proposal'({ id, answer }) {
      await write(db, ['proposals'], async () => {
        if (answer === null) await db.proposals.delete(id);
        else await db.proposals.put({ id, answer, at: instantOf(context.now()) });
      });
      return null;
    },

    async 'app/notice-read'() {
      await write(db, ['meta'], () => db.meta.put({ id: 'notice', value: null }));
      return null;
    },
  };
}
