import { SchilError } from '../../errors.ts';
import { readPageOf } from '../../feeds/details.ts';
import type { Handlers } from '../../messages/answer.ts';
import type { MarketAsk } from '../../messages/map.ts';
import { write } from '../../storage/db.ts';
import { quickly } from '../../storage/quick.ts';
import type { LastAnswer } from '../../storage/records.ts';
import { afterwards } from '../afterwards.ts';
import { refreshOutside } from '../outside.ts';
import { refreshBadge } from '../badge.ts';
import type { Context } from '../context.ts';
import { dayOf, instantOf } from '../days.ts';
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
      if (!isPlain(ask)) return marketAnswer(context, ask);
      const { of, last } = await lastAnswer(context, ask);
      const answer = last?.of === of ? last.answer : await marketAnswer(context, ask);
      const at = instantOf(context.now());
      afterwards(context, async () => {
        await write(db, ['answers'], () => db.answers.put({ id: 'market', at, of, answer }));
        await refreshBadge(context);
      });
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

/** The last plain answer, and the state of everything on which an answer depends now: as long as that stays, so does the answer. */
async function lastAnswer({ db, version, now }: Context, { limit }: MarketAsk): Promise<{ of: string; last: LastAnswer | undefined }> {
  const [last, revision] = await quickly(db, ['answers', 'meta'], (from) => Promise.all([from.get<LastAnswer>('answers', 'market'), from.get<{ value: number }>('meta', 'revision')]));
  return { of: [revision?.value ?? 0, version, dayOf(now()), limit].join(' '), last };
}

/** The question with which the panel opens: its answer is kept, for showing at once the next time. */
function isPlain({ limit: _, list = 'market', ...filters }: MarketAsk): boolean {
  return list === 'market' && Object.keys(filters).length === 0;
}
