/** Everything that an answer of the market needs, read once. */
import type { MatchIndex } from '../../matching/index/open.ts';
import { checksOf, homeOf, type Check } from '../../matching/preferences.ts';
import { queryOf, type Query } from '../../matching/query.ts';
import type { Concepts } from '../../matching/concepts.ts';
import type { Portfolio } from '../../portfolio/types.ts';
import { quickly } from '../../storage/quick.ts';
import type { IndexState, Mark, Packed, PortfolioRow, SettingsRow } from '../../storage/records.ts';
import { emptyPortfolio } from '../../portfolio/empty.ts';
import { defaultSettings, languageOf } from '../../storage/settings.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../days.ts';
import { openMarket } from '../packing.ts';
import { conceptsId, conceptsOf, findMentionsOf, storedConcepts } from '../vocabulary.ts';
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
  const { stored, conceptsRecord, settings, portfolio, marks, indexState } = await everything(context);
  const { packed, index } = await openMarket(context, stored, portfolio.preferences?.organisation);
  const few = await storedConcepts(context, conceptsRecord, settings.language);
  const free = portfolio.tags.some(({ id }) => id === undefined || few.facet(id) === undefined);
  const concepts = free ? await conceptsOf(context) : few;
  return {
    packed,
    index,
    portfolio,
    concepts,
    query: queryOf(portfolio, concepts, free ? await findMentionsOf(context) : undefined), // to recognise concepts in one's own words
    checks: checksOf(portfolio.preferences, portfolio.availability),
    home: homeOf(portfolio.preferences),
    marks,
    today: dayOf(context.now()),
    reading: indexState?.state === 'reading',
  };
}

/** In one transaction, so that all of it is of one moment. */
async function everything({ db, browserLanguage }: Context) {
  const [stored, conceptsRecord, settingsRow, portfolioRow, marks, indexRow] = await quickly(db, ['packed', 'settings', 'portfolio', 'marks', 'meta'], (from) => Promise.all([
    from.get<PackedIndex>('packed', 'index'), from.get<Packed>('packed', conceptsId), from.get<SettingsRow>('settings', 'only'),
    from.get<PortfolioRow>('portfolio', 'only'), from.all<Mark>('marks'), from.get<{ value: IndexState }>('meta', 'index'),
  ]));
  const settings = settingsRow?.settings ?? defaultSettings(languageOf(browserLanguage));
  return { stored, conceptsRecord, settings, portfolio: portfolioRow?.portfolio ?? emptyPortfolio, marks, indexState: indexRow?.value };
}
