/** Everything that an answer of the market needs, read from the records that lie ready for it. */
import { SchilError } from '../../errors.ts';
import { logError } from '../../log.ts';
import { openUnseen, type MatchIndex } from '../../matching/index/open.ts';
import { checksAt, type Check, type Home } from '../../matching/preferences.ts';
import type { Query } from '../../matching/query.ts';
import type { Concepts } from '../../matching/concepts.ts';
import type { Portfolio } from '../../portfolio/types.ts';
import type { Reader } from '../../storage/bare.ts';
import type { TableName } from '../../storage/tables.ts';
import type { IndexState, Mark, PackedBytes, PortfolioRow, SettingsRow } from '../../storage/records.ts';
import { emptyPortfolio } from '../../portfolio/empty.ts';
import { defaultSettings, languageOf } from '../../storage/settings.ts';
import type { About } from '../about.ts';
import { conceptsId, openConcepts } from '../concepts.ts';
import { indexVersion, type PackedIndex } from './places.ts';
import { isWhole } from './seal.ts';
import { personVersion, type PackedPerson } from './person.ts';

/** The tables that the market is read from, in one transaction. */
export const marketTables: readonly TableName[] = ['packed', 'settings', 'portfolio', 'marks', 'meta', 'chunks', 'answers'];

export interface MarketState {
  packed: PackedIndex;
  index: MatchIndex;
  portfolio: Portfolio;
  concepts: Concepts;
  query: Query;
  checks: Check[];
  home: Home | undefined;
  marks: Mark[];
  /** `YYYY-MM-DD`. */
  today: string;
  reading: boolean;
}

/**
 * What `use` makes of the market, once its index is seen to be whole; undefined when a record is missing, damaged, or was made from other
 * things than lie there now: `ready.ts` makes it again. `use` must wait for nothing but what it reads with `from`.
 */
export async function fromMarket<T>(from: Reader, about: About, use: (state: MarketState) => Promise<T>): Promise<T | undefined> {
  const state = await marketState(from, about);
  if (state === undefined) return undefined;
  const [whole, used] = await Promise.allSettled([isWhole(state.packed), use(state)]);
  if (whole.status === 'rejected' || !whole.value) return undefined;
  if (used.status === 'rejected') throw used.reason;
  return used.value;
}

/** Undefined when a record is missing, damaged, or was made from other things than lie there now: `ready.ts` makes it again. */
async function marketState(from: Reader, { version, today, browserLanguage }: About): Promise<MarketState | undefined> {
  const [packed, concepts, person, settingsRow, portfolioRow, marks, indexRow] = await Promise.all([
    from.get<PackedIndex>('packed', 'index'), from.get<PackedBytes>('packed', conceptsId), from.get<PackedPerson>('packed', 'person'),
    from.get<SettingsRow>('settings', 'only'), from.get<PortfolioRow>('portfolio', 'only'), from.all<Mark>('marks'), from.get<{ value: IndexState }>('meta', 'index'),
  ]);
  const portfolio = portfolioRow?.portfolio ?? emptyPortfolio;
  if (packed?.version !== indexVersion(version, portfolio.preferences?.organisation) || concepts?.version !== version || person?.version !== personVersion(version, portfolio)) return undefined;
  const index = opened(packed);
  if (index === undefined) return undefined;
  const { language } = settingsRow?.settings ?? defaultSettings(languageOf(browserLanguage));
  return {
    packed,
    index,
    portfolio,
    concepts: openConcepts(concepts.bytes, language),
    query: person.query,
    checks: checksAt(person.home, portfolio.preferences, portfolio.availability),
    home: person.home,
    marks,
    today,
    reading: indexRow?.value.state === 'reading',
  };
}

/** Undefined when the bytes are no index of these rows. */
function opened({ bytes, hash }: PackedIndex): MatchIndex | undefined {
  try {
    const index = openUnseen(bytes);
    return index.rows === hash.length ? index : undefined;
  } catch (error) {
    if (!(error instanceof SchilError)) throw error;
    logError('indexing', error);
    return undefined;
  }
}
