import { SchilError } from '../../errors.ts';
import { readPageOf } from '../../feeds/details.ts';
import type { Handlers } from '../../messages/answer.ts';
import type { MarketAnswer, MarketAsk } from '../../messages/map.ts';
import { write } from '../../storage/db.ts';
import type { LastAnswer } from '../../storage/records.ts';
import { afterwards } from '../afterwards.ts';
import { refreshOutside } from '../outside.ts';
import { refreshBadge } from '../badge.ts';
import { aboutOf } from '../about.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../days.ts';
import { indexAgain } from '../indexing.ts';
import { mark } from '../marks.ts';
import { assignmentAnswer } from '../market/assignment.ts';
import { markedAnswer } from '../market/marked.ts';
import { sourceOfKey } from '../market/places.ts';
import { readMarket } from '../market/plain.ts';
import { whenReady, withMarket } from '../market/ready.ts';
import { toolsOf } from '../refreshing.ts';

type Market = Pick<Handlers, 'app/market' | 'app/assignment' | 'app/fetch-details' | 'app/mark'>;

export function marketHandlers(context: Context): Market {
  const { db } = context;
  return {
    'app/market': async (ask) => (isMarked(ask) ? withMarket(context, (state, from) => markedAnswer(state, from, ask)) : market(context, ask)),

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

function isMarked(ask: MarketAsk): ask is MarketAsk & { list: 'saved' | 'dismissed' } {
  return ask.list === 'saved' || ask.list === 'dismissed';
}

async function market(context: Context, ask: MarketAsk): Promise<MarketAnswer> {
  const { of, answer } = await whenReady(context, (from) => readMarket(from, aboutOf(context), ask));
  const at = instantOf(context.now());
  if (of !== undefined) afterwards(context, () => marketShown(context, { id: 'market', at, of, answer }));
  return answer;
}

/** The panel showed it: it is kept, and the number on the button counts from now. */
export async function marketShown(context: Context, shown: LastAnswer): Promise<void> {
  await write(context.db, ['answers'], () => context.db.answers.put(shown));
  await refreshBadge(context);
}
