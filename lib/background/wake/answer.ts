/** The answers that are given at once, by a worker of which nothing else has run yet. */
import { textFields } from '../../competences/types.ts';
import { logError } from '../../log.ts';
import type { PlacedText, Result } from '../../messages/map.ts';
import { mayAsk, type Self, type Sender } from '../../messages/senders.ts';
import { readerOf } from '../../storage/bare.ts';
import type { LastAnswer } from '../../storage/records.ts';
import { aboutOf } from '../about.ts';
import { instantOf } from '../days.ts';
import { readMarket } from '../market/plain.ts';
import { marketTables } from '../market/state.ts';
import type { OwnWordsName } from '../own-words-shown.ts';
import { readOwnWords } from './own-words.ts';

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
 * The answers to the questions with which the panel opens and a profile is looked at, from records that lie ready; undefined for anything
 * else, and when any of them is missing, old or damaged: then the whole of the background has the word.
 */
export function answerAtOnce(world: AtOnce, message: unknown, sender: Sender): Promise<Result<unknown> | undefined> | undefined {
  if (typeof message !== 'object' || message === null) return Promise.resolve(notUnderstood);
  const { name, ask } = message as { name?: unknown; ask?: unknown };
  if (!isAnswered(name) || !mayAsk(name, sender, world.self)) return undefined;
  return soon(world, name, ask)?.catch((error: unknown) => {
    logError(name, error);
    return undefined;
  });
}

type Answered = 'app/market' | OwnWordsName;

function isAnswered(name: unknown): name is Answered {
  return name === 'app/market' || name === 'app/own-words' || name === 'page/own-words';
}

/** What is asked is checked without the schemas, which would take longer than the answer. */
function soon(world: AtOnce, name: Answered, ask: unknown): Promise<Result<unknown> | undefined> | undefined {
  if (name === 'app/market') {
    const limit = limitOf(ask);
    return limit === undefined ? undefined : market(world, limit);
  }
  const texts = textsOf(ask);
  return texts && ownWords(world, name, texts);
}

/** Of a question that is a limit and nothing more. */
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

/** Of a question that is texts and nothing more. */
function textsOf(ask: unknown): PlacedText[] | undefined {
  if (typeof ask !== 'object' || ask === null || Object.keys(ask).length !== 1) return undefined;
  const { texts } = ask as { texts?: unknown };
  return Array.isArray(texts) && texts.length <= 300 && texts.every(isPlacedText) ? texts : undefined;
}

function isPlacedText(given: unknown): given is PlacedText {
  if (typeof given !== 'object' || given === null) return false;
  const { field, text, where = '' } = given as { [K in keyof PlacedText]?: unknown };
  return textFields.some((known) => known === field) && typeof text === 'string' && text.length <= 20_000 && typeof where === 'string' && where.length <= 400;
}

async function ownWords(world: AtOnce, name: OwnWordsName, texts: readonly PlacedText[]): Promise<Result<unknown> | undefined> {
  const database = await world.database();
  const value = database && (await readOwnWords(database, aboutOf(world), name, texts));
  return value && { ok: true, value };
}
