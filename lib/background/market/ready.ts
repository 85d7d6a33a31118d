/** Reads the market, after making what it is read from where that is missing or old. */
import { emptyPortfolio } from '../../portfolio/empty.ts';
import { homeOf } from '../../matching/home.ts';
import { queryOf } from '../../matching/query.ts';
import { write } from '../../storage/db.ts';
import type { Reader } from '../../storage/bare.ts';
import { getMeta } from '../../storage/meta.ts';
import { quickly } from '../../storage/quick.ts';
import { aboutOf } from '../about.ts';
import type { Context } from '../context.ts';
import { pack } from '../packing.ts';
import { conceptsOf, findMentionsOf, packConceptsAgain } from '../vocabulary.ts';
import { conceptsId } from '../concepts.ts';
import { loadIndex } from './load.ts';
import { personVersion, type PackedPerson } from './person.ts';
import { indexVersion } from './places.ts';
import { isWhole } from './seal.ts';
import { fromMarket, marketTables, type MarketState } from './state.ts';

/** Calls `use` with the market as it is now. */
export async function withMarket<T>(context: Context, use: (state: MarketState, from: Reader) => Promise<T>): Promise<T> {
  const used = await whenReady(context, (from) => fromMarket(from, aboutOf(context), async (state) => ({ value: await use(state, from) })));
  return used.value;
}

/** What `read` gives, once what it reads is ready. */
export async function whenReady<T>(context: Context, read: (from: Reader) => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const done = await quickly(context.db, marketTables, read);
    if (done !== undefined) return done;
    await makeReady(context); // something may change meanwhile: then once more
  }
}

/** Makes what is missing, old or damaged of the records from which the market is read. */
export async function makeReady(context: Context): Promise<void> {
  const { db, version } = context;
  const portfolio = (await db.portfolio.get('only'))?.portfolio ?? emptyPortfolio;
  const index = await loadIndex(db);
  if (index?.version !== indexVersion(version, portfolio.preferences?.organisation) || !(await isWhole(index))) {
    await pack(context, (await getMeta(db, 'index'))?.state === 'reading' ? 'reading' : 'ready');
  }
  if ((await db.packed.get(conceptsId))?.version !== version) await packConceptsAgain(context);
  if ((await db.packed.get('person'))?.version !== personVersion(version, portfolio)) {
    const query = queryOf(portfolio, await conceptsOf(context), await findMentionsOf(context)); // recognises concepts in one's own words
    const home = homeOf(portfolio.preferences);
    const person: PackedPerson = { id: 'person', version: personVersion(version, portfolio), query, ...(home && { home }) };
    await write(db, ['packed'], () => db.packed.put(person));
  }
}
