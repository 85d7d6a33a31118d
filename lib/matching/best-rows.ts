/** Rows of a sample at most, from which is guessed how high the best score. */
const sampled = 4_096;
/** Rows that fit the number by which they are sorted. */
const mostRows = 2 ** 21;

/**
 * The best `limit` rows that score more than nothing and that `keep` lets through; ties by row. Tests and sorts few rows: a sample tells
 * which score twice `limit` rows reach; while too few of them are kept, the bar is lowered, and only what lies between is tested.
 */
export function bestRows(scores: Float32Array, limit: number, keep: (row: number) => boolean): Uint32Array {
  if (!(limit > 0)) return new Uint32Array(0);
  const step = Math.max(1, Math.floor(scores.length / sampled));
  const sample = sampleOf(scores, step);
  const rows: number[] = [];
  let above = Infinity;
  let wanted = 2 * limit;
  while (above > 0 && rows.length < limit) {
    const least = step === 1 ? 0 : (sample[sample.length - Math.ceil(wanted / step)] ?? 0);
    if (least < above) collect(rows, scores, least, above, keep);
    above = least;
    wanted *= Math.min(8, Math.max(2, (1.5 * limit) / Math.max(1, rows.length)));
  }
  return sorted(scores, rows).subarray(0, limit);
}

/** Scores of every `step`th row, ascending; only those above nothing. */
function sampleOf(scores: Float32Array, step: number): Float32Array {
  const sample = new Float32Array(Math.ceil(scores.length / step));
  let count = 0;
  if (step > 1) for (let row = 0; row < scores.length; row += step) if (scores[row]! > 0) sample[count++] = scores[row]!;
  return sample.subarray(0, count).sort();
}

/** Adds the rows that are kept and score at least `least` and less than `above`. */
function collect(rows: number[], scores: Float32Array, least: number, above: number, keep: (row: number) => boolean): void {
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    if (score >= least && score < above && score > 0 && keep(row)) rows.push(row);
  }
}

/**
 * Best first. The bits of positive floats are in the order of their values, so score and row go into one number (31 and 21 bits) and are
 * sorted as such.
 */
function sorted(scores: Float32Array, rows: readonly number[]): Uint32Array {
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length);
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) keys[at] = (0x7f_ff_ff_ff - bits[rows[at]!]!) * mostRows + rows[at]!;
  keys.sort();
  const ordered = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) ordered[at] = keys[at]! % mostRows;
  return ordered;
}
