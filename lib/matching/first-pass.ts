import { bestRows } from './best-rows.ts';
import type { MatchIndex, Span } from './index/open.ts';
import type { Query } from './query.ts';
import { rarity } from './rarity.ts';
import { freshScores, scoreUnit } from './scores.ts';

export interface Candidates {
  /** Best first; ties by row, which is id order. */
  rows: Uint32Array;
  scores: Float64Array;
}

interface Further {
  /** Leaves of ascending rows those that may be candidates (`siftHard`), in the same array. */
  sift?: (rows: Uint32Array) => Uint32Array;
  /** What free words score, by row, in `scoreUnit`s. */
  words?: Int32Array | undefined;
}

/**
 * First pass: adds up, over the posting lists of the person's concepts only, what each assignment asks of them, and keeps the best
 * `limit` that add up to more than nothing.
 */
export function firstPass(index: MatchIndex, query: Query, limit: number, { sift = (rows) => rows, words }: Further = {}): Candidates {
  const scores = freshScores(index.rows, words);
  for (const { id, weight } of query.terms.values()) {
    const span = index.span(id);
    addPostings(scores, index.postings, span, Math.round((weight * rarity(span.to - span.from, index.rows) * scoreUnit) / 255));
  }
  const rows = bestRows(scores, limit, sift);
  const ofRows = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) ofRows[at] = scores[rows[at]!]! / scoreUnit;
  return { rows, scores: ofRows };
}

/** Adds `weight` × strength to each row that asks. Four at a time: a third quicker. */
function addPostings(scores: Int32Array, postings: Uint32Array, { from, to }: Span, weight: number): void {
  let at = from;
  for (; at < to - 3; at += 4) {
    const a = postings[at]!;
    const b = postings[at + 1]!;
    const c = postings[at + 2]!;
    const d = postings[at + 3]!;
    scores[a >>> 8]! += Math.imul(weight, a & 255);
    scores[b >>> 8]! += Math.imul(weight, b & 255);
    scores[c >>> 8]! += Math.imul(weight, c & 255);
    scores[d >>> 8]! += Math.imul(weight, d & 255);
  }
  for (; at < to; at++) scores[postings[at]! >>> 8]! += Math.imul(weight, postings[at]! & 255);
}
