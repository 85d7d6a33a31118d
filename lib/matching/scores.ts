/** What rows score, in whole numbers: quick to add up, the same in every order, and equal where they are equal. */

/** A score of 1. A row scores less than 512. */
export const scoreUnit = 2 ** 22;

/** Kept between passes: fresh memory costs more than a pass. */
let kept = new Int32Array(0);

/** A place for every row's score, beginning with `from`, or with nothing. In use until the next call. */
export function freshScores(rows: number, from?: Int32Array): Int32Array {
  if (kept.length < rows) kept = new Int32Array(rows);
  const scores = kept.subarray(0, rows);
  if (from) scores.set(from);
  else scores.fill(0);
  return scores;
}
