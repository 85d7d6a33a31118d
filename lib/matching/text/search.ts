import { placeWeight, shardOf } from './build.ts';
import { TextHits } from './hits.ts';
import { readPostings } from './shard.ts';
import { wordsOf } from './words.ts';

/** Gives the bytes of a shard; undefined where there is none. */
export type ReadShard = (number: number) => Uint8Array | undefined;

/** The shards that a search needs: read only these. */
export function shardsFor(words: string): number[] {
  return [...new Set(wordsOf(words).map(shardOf))];
}

/** The postings (`row × 4 + place`, ascending) of each word of a text, once a word. A shard that is not there has no such word. */
export function postingsFor(shard: ReadShard, words: string): Uint32Array[] {
  return [...new Set(wordsOf(words))].map((word) => {
    const bytes = shard(shardOf(word));
    return bytes === undefined ? new Uint32Array(0) : readPostings(bytes, word);
  });
}

/**
 * Rows that hold all the words, with a score: rarer words and heavier places count more. When no row has all of them, rows with some.
 * `rows` is the number of assignments in the index.
 */
export function searchText(shard: ReadShard, words: string, rows: number): TextHits {
  const lists = postingsFor(shard, words).sort((a, b) => a.length - b.length);
  const [rarest, ...others] = lists;
  if (rarest === undefined) return new TextHits(new Uint32Array(0), new Float32Array(0));
  const all = others.reduce((hits, list) => intersect(hits, list, rows), hitsOf(rarest, rows));
  return all.size > 0 ? all : some(lists, rows);
}

function rareness({ length }: Uint32Array, rows: number): number {
  return Math.log(1 + rows / (length || 1));
}

function hitsOf(list: Uint32Array, rows: number): TextHits {
  const rare = rareness(list, rows);
  const found = new Uint32Array(list.length);
  const scores = new Float32Array(list.length);
  for (let at = 0; at < list.length; at++) {
    found[at] = list[at]! >>> 2;
    scores[at] = rare * placeWeight[(list[at]! & 3) as 0 | 1 | 2 | 3];
  }
  return new TextHits(found, scores);
}

function intersect(hits: TextHits, list: Uint32Array, rows: number): TextHits {
  const rare = rareness(list, rows);
  const found = new Uint32Array(hits.size);
  const scores = new Float32Array(hits.size);
  let count = 0;
  let other = 0;
  for (let at = 0; at < hits.size; at++) {
    const row = hits.rows[at]!;
    while (other < list.length && list[other]! >>> 2 < row) other++;
    if (other === list.length) break;
    if (list[other]! >>> 2 !== row) continue;
    found[count] = row;
    scores[count++] = hits.scores[at]! + rare * placeWeight[(list[other]! & 3) as 0 | 1 | 2 | 3];
  }
  return new TextHits(found.subarray(0, count), scores.subarray(0, count));
}

function some(lists: readonly Uint32Array[], rows: number): TextHits {
  const scores = new Map<number, number>();
  for (const list of lists) for (const [row, score] of hitsOf(list, rows)) scores.set(row, (scores.get(row) ?? 0) + score);
  const found = Uint32Array.from(scores.keys()).sort();
  return new TextHits(found, Float32Array.from(found, (row) => scores.get(row)!));
}
