import { eachOfGaps } from '../gaps.ts';
import type { Query } from '../query.ts';
import { rarity } from '../rarity.ts';
import { scoreUnit } from '../scores.ts';
import { strength } from '../weights.ts';
import { shardOf } from './layout.ts';
import { beginningWeight, countOf, lookUp, type ReadShard } from './search.ts';
import type { FoundWord } from './shard.ts';
import { possibleParts, splitCompound, wordsOf } from './words.ts';

/** How firmly words are asked that stand in the title, the organisation's name, the description, or only as a part of a compound. */
const placeStrength = [strength.title, strength.aside, strength.once, strength.once] as const;

/**
 * What the person's free words score in each row, in `scoreUnit`s: as much as a concept with the same rarity, so that the two compare.
 * A row that holds some words of a tag scores their share of it.
 */
export function freeWordScores({ free }: Query, shard: ReadShard, rows: number): Int32Array {
  const scores = new Int32Array(rows);
  const marks = new Uint8Array(rows);
  for (const { text, weight } of free) {
    const words = wordsIn(shard, text);
    const counts = words.map(countOf);
    const shares = sharesOf(counts, rows);
    words.forEach((found, at) => {
      mark(marks, found);
      addMarked(scores, marks, weight * shares[at]! * rarity(counts[at]!, rows) * scoreUnit);
    });
  }
  return scores;
}

/** The shards that free words need beside those of the words themselves (`shardsFor`): of the parts of what no assignment has. */
export function shardsOfParts(shard: ReadShard, text: string): number[] {
  return wordsOf(text).filter((word) => lookUp(shard, word).length === 0).flatMap(possibleParts).map(shardOf);
}

/** Each word of a text as the index has it. A compound that no assignment has counts by its parts, when both are words of assignments. */
function wordsIn(shard: ReadShard, text: string): FoundWord[][] {
  return [...new Set(wordsOf(text))].map((word) => {
    const found = lookUp(shard, word);
    if (found.length > 0) return found;
    const parts = splitCompound(word, (part) => lookUp(shard, part).some(({ exact }) => exact));
    return parts.length < 2 ? [] : parts.flatMap((part) => lookUp(shard, part).map(({ gaps }) => ({ exact: false, gaps })));
  });
}

/** The share of a tag that each of its words makes up: rare words more; a word that no assignment has as much as the rarest. */
function sharesOf(counts: readonly number[], rows: number): number[] {
  const rare = counts.map((count) => Math.log(1 + rows / Math.max(1, count)));
  const all = rare.reduce((sum, one) => sum + one, 0);
  return rare.map((one) => one / all);
}

/** Marks for a word that stands there itself: its place and one more; for one that only begins so, behind those. 0 is no mark. */
const exactMarks = 1;
const otherMarks = exactMarks + placeStrength.length;

/** Marks where each row holds a word. It counts once a row, by the first that was found, so that is written last: the word itself. */
function mark(marks: Uint8Array, found: readonly FoundWord[]): void {
  for (const { exact, gaps } of found.toReversed()) {
    const first = exact ? exactMarks : otherMarks;
    eachOfGaps(gaps, (posting) => (marks[posting >>> 2] = first + (posting & 3)));
  }
}

/** Adds what the marks are worth, and takes them away. All rows in order: quicker than the marked ones here and there. */
function addMarked(scores: Int32Array, marks: Uint8Array, firm: number): void {
  const worth = Int32Array.from([0, ...[1, beginningWeight].flatMap((near) => placeStrength.map((strong) => Math.round(firm * near * strong)))]);
  for (let row = 0; row < scores.length; row++) scores[row]! += worth[marks[row]!]!;
  marks.fill(0);
}
