/** Reads an answer of the market from the records that lie ready. */
import type { MarketAnswer, MarketAsk } from '../../messages/map.ts';
import type { Reader } from '../../storage/bare.ts';
import type { LastAnswer } from '../../storage/records.ts';
import type { About } from '../about.ts';
import { marketAnswer } from './answer.ts';
import { fromMarket } from './state.ts';

export interface Answered {
  answer: MarketAnswer;
  /** Of the question with which the panel opens: what its answer depends on. It is kept, and given again while that stays. */
  of?: string;
}

/** The market itself, with or without filters; undefined when a record is not ready (`ready.ts`). */
export async function readMarket(from: Reader, about: About, ask: MarketAsk): Promise<Answered | undefined> {
  const kept = isPlain(ask) ? await keptAnswer(from, about, ask) : undefined;
  if (kept?.answer) return { answer: kept.answer, of: kept.of };
  return fromMarket(from, about, async (state) => ({ answer: await marketAnswer(state, from, ask), ...(kept && { of: kept.of }) }));
}

function isPlain({ limit: _, list = 'market', ...filters }: MarketAsk): boolean {
  return list === 'market' && Object.keys(filters).length === 0;
}

async function keptAnswer(from: Reader, { version, today }: About, { limit }: MarketAsk): Promise<{ of: string; answer: MarketAnswer | undefined }> {
  const [last, revision] = await Promise.all([from.get<LastAnswer>('answers', 'market'), from.get<{ value: number }>('meta', 'revision')]);
  const of = [revision?.value ?? 0, version, today, limit].join(' ');
  return { of, answer: last?.of === of ? last.answer : undefined };
}
