/** Rows of a sample at most, from which is told which score how many rows reach. */
const sampled = 1_024;
/** Rows that fit the number by which they are sorted. */
const mostRows = 2 ** 21;
/** The bits of every positive number are less, and in the order of the numbers. */
const endless = 0x7f_ff_ff_ff;

/**
 * The best `limit` rows that score more than nothing and that `keep` lets through; ties by row. Tests and sorts few rows: a sample tells
 * which score five times `limit` rows reach, and those are tested best first; while too few are kept, the next best follow.
 * Scores are compared by their bits, as whole numbers.
 */
export function bestRows(scores: Float32Array, limit: number, keep: (row: number) => boolean): Uint32Array {
  const bits = new Int32Array(scores.buffer, scores.byteOffset, scores.length);
  const step = Math.max(1, Math.floor(scores.length / sampled));
  const sample = sampleOf(bits, step);
  const best = new Uint32Array(Math.max(0, Math.min(limit || 0, scores.length)));
  let count = 0;
  let above = endless;
  for (let wanted = 5 * limit; above > 1 && count < best.length; wanted *= 8) {
    const least = step === 1 ? 1 : (sample[sample.length - Math.ceil(wanted / step)] ?? 1);
    if (least >= above) continue;
    const keys = keysBetween(bits, least, above);
    for (let at = 0; at < keys.length && count < best.length; at++) {
      const row = keys[at]! - Math.floor(keys[at]! / mostRows) * mostRows;
      if (keep(row)) best[count++] = row;
    }
    above = least;
  }
  return best.subarray(0, count);
}

/** Every `step`th score above nothing, ascending. */
function sampleOf(bits: Int32Array, step: number): Int32Array {
  const sample = new Int32Array(Math.ceil(bits.length / step));
  let count = 0;
  if (step > 1) for (let row = 0; row < bits.length; row += step) if (bits[row]! > 0) sample[count++] = bits[row]!;
  return sample.subarray(0, count).sort();
}

/** Rows whose score lies between, best first: score and row in one number (31 and 21 bits), sorted as such. */
function keysBetween(bits: Int32Array, least: number, above: number): Float64Array {
  const keys: number[] = [];
  for (let row = 0; row < bits.length; row++) {
    const value = bits[row]!;
    if (value >= least && value < above) keys.push((endless - value) * mostRows + row);
  }
  return new Float64Array(keys).sort();
}
