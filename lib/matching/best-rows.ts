/** Rows that fit the number by which they are sorted. */
const mostRows = 2 ** 21;

/** Keeps the best rows seen, at most `limit`: a binary heap with the worst on top. Rows must be offered in ascending order. */
export class BestRows {
  /** What a row must score more than to be kept. */
  least: number;
  readonly #limit: number;
  readonly #scores: Float32Array;
  readonly #rows: Uint32Array;
  #size = 0;

  constructor(limit: number, scores: Float32Array) {
    this.#limit = limit;
    this.#scores = scores;
    this.#rows = new Uint32Array(limit);
    this.least = limit > 0 ? 0 : Infinity;
  }

  /** Only for rows that score more than `least`. */
  add(row: number): void {
    if (this.#size < this.#limit) this.#rise(row);
    else this.#sink(row);
    if (this.#size === this.#limit) this.least = this.#scores[this.#rows[0]!]!;
  }

  /**
   * Best first; ties by row. The bits of positive floats are in the order of their values, so score and row go into one number (31 and 21
   * bits) and are sorted as such.
   */
  sorted(): Uint32Array {
    const bits = new Uint32Array(this.#scores.buffer, this.#scores.byteOffset, this.#scores.length);
    const keys = new Float64Array(this.#size);
    for (let at = 0; at < this.#size; at++) keys[at] = (0x7f_ff_ff_ff - bits[this.#rows[at]!]!) * mostRows + this.#rows[at]!;
    keys.sort();
    const rows = new Uint32Array(this.#size);
    for (let at = 0; at < this.#size; at++) rows[at] = keys[at]! % mostRows;
    return rows;
  }

  #rise(row: number): void {
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#worse(row, this.#rows[parent]!)) break;
      this.#rows[at] = this.#rows[parent]!;
      at = parent;
    }
    this.#rows[at] = row;
  }

  #sink(row: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#worse(this.#rows[child + 1]!, this.#rows[child]!)) child++;
      if (!this.#worse(this.#rows[child]!, row)) break;
      this.#rows[at] = this.#rows[child]!;
      at = child;
    }
    this.#rows[at] = row;
  }

  #worse(a: number, b: number): boolean {
    const difference = this.#scores[a]! - this.#scores[b]!;
    return difference < 0 || (difference === 0 && a > b);
  }
}
