/** The answers that are given at once, by a worker of which nothing else has run yet. */
import { logError } from '../../log.ts';
import type { Result } from '../../messages/map.ts';
import { mayAsk, type Self, type Sender } from '../../messages/senders.ts';
import { readerOf } from '../../storage/bare.ts';
import type { LastAnswer } from '../../storage/records.ts';
import { aboutOf } from '../about.ts';
import { instantOf } from '../days.ts';
import { readMarket } from '../market/plain.ts';
import { marketTables } from '../market/state.ts';

export interface AtOnce {
  self: Self;
  /** Milliseconds since 1970. */
  now(): number;
  version: string;
  browserLanguage: string;
  /** Undefined when Dexie has to see to the database. */
  database(): Promise<IDBDatabase | undefined>;
  /** The panel got this answer. */
  marketShown(shown: LastAnswer): void;
}

const notUnderstood: Result<unknown> = { ok: false, error: { code: 'usage', values: {} } };

/**
 * The answer to the question with which the panel opens, from records that lie ready; undefined for anything else, and when any of them is
 * missing, old or damaged: then the whole of the background has the word.
 */
export function answerAtOnce(world: AtOnce, message: unknown, sender: Sender): Promise<Result<unknown> | undefined> | undefined {
  if (typeof message !== 'object' || message === null) return Promise.resolve(notUnderstood);
  const { name, ask } = message as { name?: unknown; ask?: unknown };
  if (name !== 'app/market' || !mayAsk(name, sender, world.self)) return undefined;
  const limit = limitOf(ask);
  return limit === undefined ? undefined : market(world, limit).catch((error: unknown) => {
    logError('market', error);
    return undefined;
  });
}

/** Of a question that is a limit and nothing more, checked without the schemas, which would take longer than the answer. */
function limitOf(ask: unknown): number | undefined {
  if (typeof ask !== 'object' || ask === null || Object.keys(ask).length !== 1) return undefined;
  const { limit } = ask as { limit?: unknown };
  return typeof limit === 'number' && Number.isInteger(limit) && limit >= 0 && limit <= 1_000 ? limit : undefined;
}

async function market(world: AtOnce, limit: number): Promise<Result<unknown> | undefined> {
  const database = await world.database();
  const read = database && (await readMarket(readerOf(database, marketTables), aboutOf(world), { limit }));
  if (!read) return undefined;
  const { of, answer } = read;
  const at = instantOf(world.now());
  if (of !== undefined) setTimeout(() => world.marketShown({ id: 'market', at, of, answer })); // once the answer is on its way
  return { ok: true, value: answer };
}
