/** Everything that an answer of the market needs, read once. */
import type { MatchIndex } from '../../matching/index/open.ts';
import { checksOf, homeOf, type Check } from '../../matching/preferences.ts';
import { queryOf, type Query } from '../../matching/query.ts';
import type { Concepts } from '../../matching/concepts.ts';
import type { Portfolio } from '../../portfolio/types.ts';
import { getMeta } from '../../storage/meta.ts';
import type { Mark } from '../../storage/records.ts';
import { emptyPortfolio } from '../../storage/settings.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../days.ts';
import { openMarket } from '../packing.ts';
import { conceptsOf, findMentionsOf } from '../vocabulary.ts';
import type { PackedIndex } from './places.ts';

export interface MarketState {
  packed: PackedIndex;
  index: MatchIndex;
  portfolio: Portfolio;
  concepts: Concepts;
  query: Query;
  checks: Check[];
  home: { lat: number; lon: number } | undefined;
  marks: Mark[];
  /** `YYYY-MM-DD`. */
  today: string;
  reading: boolean;
}

export async function marketState(context: Context): Promise<MarketState> {
  const { db } = context;
  const { packed, index } = await openMarket(context);
  const [portfolioRow, marks, indexState] = await Promise.all([db.portfolio.get('only'), db.marks.toArray(), getMeta(db, 'index')]);
  const portfolio = portfolioRow?.portfolio ?? emptyPortfolio;
  const concepts = await conceptsOf(context);
  return {
    packed,
    index,
    portfolio,
    concepts,
    query: queryOf(portfolio, concepts, hasFreeWords(portfolio) ? await findMentionsOf(context) : undefined),
    checks: checksOf(portfolio.preferences, portfolio.availability),
    home: homeOf(portfolio.preferences),
    marks,
    today: dayOf(context.now()),
    reading: indexState?.state === 'reading',
  };
}

/** Only then the matcher is needed: to recognise concepts in one's own words. */
function hasFreeWords({ tags }: Portfolio): boolean {
  return tags.some(({ id }) => id === undefined);
}
