/** Rows that a text search found, ascending, each with its score. Small arrays instead of a `Map`: a search finds thousands of rows. */
export class TextHits {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;

  constructor(rows: Uint32Array, scores: Float32Array) {
    this.rows = rows;
    this.scores = scores;
  }

  get size(): number {
    return this.rows.length;
  }

  has(row: number): boolean {
    return this.#placeOf(row) >= 0;
  }

  get(row: number): number | undefined {
    return this.scores[this.#placeOf(row)];
  }

  /** Scores in the order of the rows. */
  values(): Iterable<number> {
    return this.scores;
  }

  *[Symbol.iterator](): Generator<[row: number, score: number]> {
    for (let at = 0; at < this.rows.length; at++) yield [this.rows[at]!, this.scores[at]!];
  }

  #placeOf(row: number): number {
    let low = 0;
    let high = this.rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = this.rows[middle]!;
      if (value === row) return middle;
      if (value < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
