import type { FreeWords, Query } from '../query.ts';
import { rarity } from '../rarity.ts';
import { scoreUnit } from '../scores.ts';
import { strength } from '../weights.ts';
import { beginningWeight, countOf, postingsFor, type ReadShard } from './search.ts';
import type { WordPostings } from './shard.ts';

/** How firmly words are asked that stand in the title, the organisation's name, the description, or only as a part of a compound. */
const placeStrength = [strength.title, strength.aside, strength.once, strength.once] as const;
/** Of a tag of several words, rows count that hold at least this share of it, by the rarity of its words. */
const leastShare = 0.4;

/** What the person's free words score in each row, in `scoreUnit`s: as much as a concept with the same rarity, so that the two compare. */
export function freeWordScores({ free }: Query, shard: ReadShard, rows: number): Int32Array {
  const scores = new Int32Array(rows);
  const held: Held = { share: new Float32Array(rows), firm: new Float32Array(rows), seen: new Uint32Array(rows), word: 0 };
  for (const words of free) addTag(scores, held, words, shard);
  return scores;
}

/** What each row holds of the words of one tag; nothing between tags. */
interface Held {
  /** Of the tag, by its words. */
  share: Float32Array;
  firm: Float32Array;
  /** The last word that each row was seen to hold, and the word now looked at; counted from 1. */
  seen: Uint32Array;
  word: number;
}

/** A word counts once a row, by the first list that has it: the word itself. */
function addTag(scores: Int32Array, held: Held, { text, weight }: FreeWords, shard: ReadShard): void {
  const words = postingsFor(shard, text);
  const shares = sharesOf(words, scores.length);
  words.forEach((lists, at) => {
    held.word++;
    const firm = weight * scoreUnit * shares[at]! * rarity(countOf(lists), scores.length);
    for (const list of lists) {
      if (words.length === 1) addWord(scores, held, list, firm);
      else hold(held, list, shares[at]!, firm);
    }
  });
  if (words.length > 1) for (const lists of words) for (const { postings } of lists) release(held, postings, scores);
}

function firmnessOf({ exact }: WordPostings, firm: number): number[] {
  return placeStrength.map((strong) => Math.round(firm * (exact ? 1 : beginningWeight) * strong));
}

/** Rows that hold the only word of a tag hold all of it. */
function addWord(scores: Int32Array, { seen, word }: Held, list: WordPostings, firm: number): void {
  const firmness = firmnessOf(list, firm);
  const { postings } = list;
  for (let at = 0; at < postings.length; at++) {
    const row = postings[at]! >>> 2;
    if (seen[row] === word) continue;
    seen[row] = word;
    scores[row]! += firmness[postings[at]! & 3]!;
  }
}

function hold({ share, firm, seen, word }: Held, list: WordPostings, ofTag: number, firmOf: number): void {
  const firmness = firmnessOf(list, firmOf);
  const { postings } = list;
  for (let at = 0; at < postings.length; at++) {
    const row = postings[at]! >>> 2;
    if (seen[row] === word) continue;
    seen[row] = word;
    share[row]! += ofTag;
    firm[row]! += firmness[postings[at]! & 3]!;
  }
}

/** Adds what the rows hold to their scores, once, and leaves nothing held. */
function release({ share, firm }: Held, postings: Uint32Array, scores: Int32Array): void {
  for (let at = 0; at < postings.length; at++) {
    const row = postings[at]! >>> 2;
    if (share[row]! >= leastShare) scores[row]! += firm[row]!;
    share[row] = 0;
    firm[row] = 0;
  }
}

/** The share of a tag that each of its words makes up: rare words more; a word that no assignment has as much as the rarest. */
function sharesOf(words: readonly WordPostings[][], rows: number): number[] {
  const rare = words.map((lists) => Math.log(1 + rows / Math.max(1, countOf(lists))));
  const all = rare.reduce((sum, one) => sum + one, 0);
  return rare.map((one) => one / all);
}
