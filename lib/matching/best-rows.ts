/** Rows of a sample at most, from which is told which score how many rows reach. */
const sampled = 1_024;

type Sift = (rows: Uint32Array) => Uint32Array;

/**
 * The best `limit` rows that score more than nothing and that `sift` leaves; ties by row. Sifts and sorts few rows: a sample of those that
 * are left tells which score twice `limit` of them reach; when fewer do, a lower one is tried.
 */
export function bestRows(scores: Int32Array, limit: number, sift: Sift): Uint32Array {
  const step = Math.max(1, Math.floor(scores.length / sampled));
  const sample = step === 1 ? new Int32Array(0) : sampleOf(scores, step, sift);
  for (let wanted = 2 * limit; ; wanted *= 2) {
    const least = sample[sample.length - Math.ceil(wanted / step)] ?? 1;
    const rows = sift(rowsFrom(scores, least));
    if (rows.length >= limit || least === 1) return bestFirst(rows, scores).subarray(0, limit);
  }
}

/** Scores above nothing of every `step`th row that the sift leaves, ascending. */
function sampleOf(scores: Int32Array, step: number, sift: Sift): Int32Array {
  const rows = new Uint32Array(Math.ceil(scores.length / step));
  let count = 0;
  for (let row = 0; row < scores.length; row += step) if (scores[row]! > 0) rows[count++] = row;
  const left = sift(rows.subarray(0, count));
  const sample = new Int32Array(left.length);
  for (let at = 0; at < left.length; at++) sample[at] = scores[left[at]!]!;
  return sample.sort();
}

/** Used again by each pass: fresh memory costs more than the pass. */
let found = new Uint32Array(0);

/** Rows that score at least so much, ascending. The inner loop is for the many that do not. */
function rowsFrom(scores: Int32Array, least: number): Uint32Array {
  if (found.length < scores.length) found = new Uint32Array(scores.length);
  const rows = found;
  let count = 0;
  for (let row = 0; row < scores.length; row++) {
    while (row < scores.length && scores[row]! < least) row++;
    if (row < scores.length) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

const highest = 2 ** 31 - 1;
const mostRows = 2 ** 21;

/** Sorted as numbers that hold score (31 bits, the best first) and row (21 bits). */
function bestFirst(rows: Uint32Array, scores: Int32Array): Uint32Array {
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) keys[at] = (highest - scores[rows[at]!]!) * mostRows + rows[at]!;
  keys.sort();
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[at] = keys[at]! - Math.floor(keys[at]! / mostRows) * mostRows;
  return sorted;
}
