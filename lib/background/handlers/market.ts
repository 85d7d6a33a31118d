import { SchilError } from '../../errors.ts';
import { readPageOf } from '../../feeds/details.ts';
import type { Handlers } from '../../messages/answer.ts';
import type { MarketAsk } from '../../messages/map.ts';
import { write } from '../../storage/db.ts';
import { refreshOutside } from '../outside.ts';
import { refreshBadge } from '../badge.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../days.ts';
import { indexAgain } from '../indexing.ts';
import { mark } from '../marks.ts';
import { marketAnswer } from '../market/answer.ts';
import { assignmentAnswer } from '../market/assignment.ts';
import { sourceOfKey } from '../market/places.ts';
import { toolsOf } from '../refreshing.ts';

type Market = Pick<Handlers, 'app/market' | 'app/assignment' | 'app/fetch-details' | 'app/mark'>;

export function marketHandlers(context: Context): Market {
  const { db } = context;
  return {
    async 'app/market'(ask) {
      const answer = await marketAnswer(context, ask);
      if (isPlain(ask)) {
        await write(db, ['answers'], () => db.answers.put({ id: 'market', at: instantOf(context.now()), answer }));
        await refreshBadge(context);
      }
      return answer;
    },

    'app/assignment': ({ key }) => assignmentAnswer(context, key),

    async 'app/fetch-details'({ key }) {
      const source = await db.sources.get(sourceOfKey(key));
      if (!source?.url) throw new SchilError('no-such-item');
      await readPageOf(source, key.slice(source.id.length + 1), toolsOf(context), new AbortController().signal);
      await indexAgain(context);
      return assignmentAnswer(context, key);
    },

    async 'app/mark'(change) {
      await mark(context, change);
      await refreshOutside(context);
      return null;
    },
  };
}

/** The question with which the panel opens: its answer is kept, for showing at once the next time. */
function isPlain({ limit: _, list = 'market', ...filters }: MarketAsk): boolean {
  return list === 'market' && Object.keys(filters).length === 0;
}
