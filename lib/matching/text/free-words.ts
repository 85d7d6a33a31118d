import type { FreeWords, Query } from '../query.ts';
import { rarity } from '../rarity.ts';
import { strength } from '../weights.ts';
import { beginningWeight, countOf, postingsFor, type ReadShard } from './search.ts';
import type { WordPostings } from './shard.ts';

/** How firmly words are asked that stand in the title, the organisation's name, the description, or only as a part of a compound. */
const placeStrength = [strength.title, strength.aside, strength.once, strength.once] as const;
/** Of a tag of several words, rows count that hold at least this share of it, by the rarity of its words. */
const leastShare = 0.4;

/** What the person's free words add to rows that hold them: as much as a concept with the same rarity, so that the two compare. */
export function freeWordScores({ free }: Query, shard: ReadShard, rows: number): Map<number, number> {
  const scores = new Map<number, number>();
  for (const words of free) addTo(scores, words, shard, rows);
  return scores;
}

interface Held {
  /** Of the tag, by its words. */
  share: number;
  firm: number;
  /** The last word that was added. */
  word: number;
}

function addTo(scores: Map<number, number>, { text, weight }: FreeWords, shard: ReadShard, rows: number): void {
  const words = postingsFor(shard, text);
  const shares = sharesOf(words, rows);
  const held = new Map<number, Held>();
  words.forEach((lists, word) => {
    const rare = rarity(countOf(lists), rows);
    for (const { exact, postings } of lists) for (const posting of postings) hold(held, posting, word, shares[word]!, rare * (exact ? 1 : beginningWeight));
  });
  for (const [row, { share, firm }] of held) if (share >= leastShare) scores.set(row, (scores.get(row) ?? 0) + weight * firm);
}

/** A word counts once a row, by the first list that has it: the word itself. */
function hold(held: Map<number, Held>, posting: number, word: number, share: number, rare: number): void {
  const row = posting >>> 2;
  const before = held.get(row);
  if (before?.word === word) return;
  const firm = share * rare * placeStrength[posting & 3]!;
  if (before) Object.assign(before, { share: before.share + share, firm: before.firm + firm, word });
  else held.set(row, { share, firm, word });
}

/** The share of a tag that each of its words makes up: rare words more; a word that no assignment has as much as the rarest. */
function sharesOf(words: readonly WordPostings[][], rows: number): number[] {
  const rare = words.map((lists) => Math.log(1 + rows / Math.max(1, countOf(lists))));
  const all = rare.reduce((sum, one) => sum + one, 0);
  return rare.map((one) => one / all);
}
