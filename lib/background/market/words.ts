/** Which rows hold which words, from the shards of the text index; only the shards needed are read. */
import { scoreUnit } from '../../matching/scores.ts';
import { freeWordScores, shardsOfParts } from '../../matching/text/free-words.ts';
import type { TextHits } from '../../matching/text/hits.ts';
import { searchText, shardsFor } from '../../matching/text/search.ts';
import type { Query } from '../../matching/query.ts';
import type { PackedIndex } from './places.ts';
import type { Reader } from '../../storage/bare.ts';
import type { PackedBytes } from '../../storage/records.ts';

export const shardId = (number: number) => `text ${number}`;

export interface Words {
  /** Rows with the words searched for; undefined without a search. */
  found: TextHits | undefined;
  /** What words add to the score of each row, in `scoreUnit`s; undefined when there are none. */
  scores: Int32Array | undefined;
}

/** As much as a search adds at most: more than any concept, so that the best hits stand on top. */
const searchWeight = 4;

export async function wordsOf(from: Reader, query: Query, search: string | undefined, { stamp, hash: { length: rows } }: PackedIndex): Promise<Words> {
  const asked = search?.trim() ?? '';
  const free = query.free.map(({ text }) => text);
  const ofWords = await readShards(from, stamp, [asked, ...free].flatMap(shardsFor));
  const ofParts = await readShards(from, stamp, free.flatMap((text) => shardsOfParts(ofWords, text)));
  const shard = (number: number) => ofWords(number) ?? ofParts(number);
  const own = query.free.length > 0 ? freeWordScores(query, shard, rows) : undefined;
  if (asked === '') return { found: undefined, scores: own };
  const found = searchText(shard, asked, rows);
  const scores = own ?? new Int32Array(rows);
  let most = Number.MIN_VALUE;
  for (const score of found.scores) most = Math.max(most, score);
  for (let at = 0; at < found.size; at++) scores[found.rows[at]!]! += Math.round((searchWeight * scoreUnit * found.scores[at]!) / most);
  return { found, scores };
}

/** Shards of other rows are passed over: they are being made again, and the market says that it is still reading. */
async function readShards(from: Reader, stamp: string, numbers: readonly number[]): Promise<(number: number) => Uint8Array | undefined> {
  const distinct = [...new Set(numbers)];
  const read = await Promise.all(distinct.map((number) => from.get<PackedBytes>('packed', shardId(number))));
  const shards = new Map(distinct.map((number, at) => [number, read[at]?.version === stamp ? read[at].bytes : undefined]));
  return (number) => shards.get(number);
}
