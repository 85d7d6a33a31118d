import { countGaps, eachOfGaps, readGaps } from '../gaps.ts';
import { placeWeight, shardOf } from './layout.ts';
import { TextHits } from './hits.ts';
import { findWord, type FoundWord } from './shard.ts';
import { wordsOf } from './words.ts';

/** Gives the bytes of a shard; undefined where there is none. */
export type ReadShard = (number: number) => Uint8Array | undefined;

/** What a word counts that only begins with the word searched for. */
export const beginningWeight = 0.6;

/** The shards that a search needs: read only these. */
export function shardsFor(words: string): number[] {
  return [...new Set(wordsOf(words).map(shardOf))];
}

/** A word in the index, and what begins with it; each with its postings (`row × 4 + place`, ascending) as gaps. */
export function lookUp(shard: ReadShard, word: string): FoundWord[] {
  const bytes = shard(shardOf(word));
  return bytes === undefined ? [] : findWord(bytes, word); // an index without this shard has no such word
}

/** How many postings a word has, with all that begin with it. */
export function countOf(found: readonly FoundWord[]): number {
  return found.reduce((sum, { gaps }) => sum + countGaps(gaps), 0);
}

/**
 * Rows that hold all the words, with a score: rarer words and heavier places count more, words that only begin so less. When no row has
 * all of them, rows with some. `rows` is the number of assignments in the index.
 */
export function searchText(shard: ReadShard, words: string, rows: number): TextHits {
  const asked = [...new Set(wordsOf(words))].map((word) => lookUp(shard, word));
  const [only] = asked;
  if (asked.length === 1 && only!.length === 1) return hitsOf(only![0]!, rows);
  const scores = new Float32Array(rows);
  const held = new Uint8Array(rows);
  asked.forEach((found, at) => addWord(found, at, scores, held));
  const all = hitsWith(scores, held, Math.max(1, asked.length));
  return all.size > 0 || asked.length < 2 ? all : some(asked, rows);
}

/** Only rows that hold all words before this one. A row counts once a word, by the first list that has it: the word itself. */
function addWord(found: readonly FoundWord[], before: number, scores: Float32Array, held: Uint8Array): void {
  const rare = rareness(countOf(found), scores.length);
  for (const { exact, gaps } of found) {
    const weights = placeWeight.map((weight) => rare * weight * (exact ? 1 : beginningWeight));
    eachOfGaps(gaps, (posting) => {
      const row = posting >>> 2;
      if (held[row] !== before) return;
      held[row] = before + 1;
      scores[row]! += weights[posting & 3]!;
    });
  }
}

function hitsWith(scores: Float32Array, held: Uint8Array, least: number): TextHits {
  const rows = new Uint32Array(held.length);
  let count = 0;
  for (let row = 0; row < held.length; row++) if (held[row]! >= least) rows[count++] = row;
  const ofRows = new Float32Array(count);
  for (let at = 0; at < count; at++) ofRows[at] = scores[rows[at]!]!;
  return new TextHits(rows.subarray(0, count), ofRows);
}

/** Rows that hold any of the words. */
function some(asked: readonly FoundWord[][], rows: number): TextHits {
  const scores = new Float32Array(rows);
  const any = new Uint8Array(rows);
  for (const found of asked) {
    const held = new Uint8Array(rows);
    addWord(found, 0, scores, held);
    for (let row = 0; row < rows; row++) any[row]! |= held[row]!;
  }
  return hitsWith(scores, any, 1);
}

function rareness(count: number, rows: number): number {
  return Math.log(1 + rows / (count || 1));
}

function hitsOf({ exact, gaps }: FoundWord, rows: number): TextHits {
  const postings = readGaps(gaps);
  const rare = rareness(postings.length, rows) * (exact ? 1 : beginningWeight);
  const found = new Uint32Array(postings.length);
  const scores = new Float32Array(postings.length);
  for (let at = 0; at < postings.length; at++) {
    found[at] = postings[at]! >>> 2;
    scores[at] = rare * placeWeight[postings[at]! & 3]!;
  }
  return new TextHits(found, scores);
}
