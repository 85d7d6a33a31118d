import { bestRows } from './best-rows.ts';
import type { Columns } from './index/layout.ts';
import type { MatchIndex } from './index/open.ts';
import { type Check, type Fits, fitsOf } from './preferences.ts';
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
  const hard = checks.filter((check) => check.hard).map(fitsOf);
  const rows = bestRows(scores, limit, (row) => passes(hard, index.columns, row));
  const ofRows = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) ofRows[at] = scores[rows[at]!]!;
  return { rows, scores: ofRows };
}

function passes(hard: readonly Fits[], columns: Columns, row: number): boolean {
  for (let at = 0; at < hard.length; at++) if (!hard[at]!(columns, row)) return false;
  return true;
}

function accumulate(index: MatchIndex, query: Query, extra?: ReadonlyMap<number, number>): Float32Array {
  const scores = emptyScores(index.rows);
  for (const { id, weight } of query.terms.values()) {
    const count = index.count(id);
    if (count > 0) index.addTo(scores, id, (weight * rarity(count, index.rows)) / 255);
  }
  if (extra) for (const [row, score] of extra) scores[row]! += score;
  return scores;
}

/** Kept between passes: fresh memory costs more than the pass. Nothing of it leaves this file. */
let kept = new Float32Array(0);

function emptyScores(rows: number): Float32Array {
  if (kept.length < rows) kept = new Float32Array(rows);
  return kept.subarray(0, rows).fill(0);
}
