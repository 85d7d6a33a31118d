import { BestRows } from './best-rows.ts';
import type { MatchIndex } from './index/open.ts';
import { type Check, fits } from './preferences.ts';
import type { Query } from './query.ts';
import { rarity } from './rarity.ts';

export interface Candidates {
  /** Best first; ties by row, which is id order. */
  rows: Uint32Array;
  scores: Float32Array;
}

/**
 * First pass: adds up, over the posting lists of the person's concepts only, what each assignment asks of them, and keeps the best
 * `limit` that add up to more than nothing. Rows that a hard preference keeps out are passed over. `extra` adds what free words score.
 */
export function firstPass(index: MatchIndex, query: Query, checks: readonly Check[], limit: number, extra?: ReadonlyMap<number, number>): Candidates {
  const scores = accumulate(index, query, extra);
  const hard = checks.filter((check) => check.hard);
  const best = new BestRows(Math.min(limit, index.rows), scores);
  let least = best.least;
  rows: for (let row = 0; row < scores.length; row++) {
    if (!(scores[row]! > least)) continue;
    for (const check of hard) if (!fits(check, index.columns, row)) continue rows;
    best.add(row);
    least = best.least;
  }
  const rows = best.sorted();
  const ofRows = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) ofRows[at] = scores[rows[at]!]!;
  return { rows, scores: ofRows };
}

function accumulate(index: MatchIndex, query: Query, extra?: ReadonlyMap<number, number>): Float32Array {
  const scores = new Float32Array(index.rows);
  for (const { id, weight } of query.terms.values()) {
    const posting = index.posting(id);
    if (posting) addPosting(scores, posting.rows, posting.strengths, (weight * rarity(posting.rows.length, index.rows)) / 255);
  }
  if (extra) for (const [row, score] of extra) scores[row]! += score;
  return scores;
}

function addPosting(scores: Float32Array, rows: Uint32Array, strengths: Uint8Array, factor: number): void {
  for (let at = 0; at < rows.length; at++) scores[rows[at]!]! += factor * strengths[at]!;
}
