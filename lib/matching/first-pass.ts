import type { MatchIndex } from './index/open.ts';
import type { Check } from './preferences.ts';
import type { Query } from './query.ts';

export interface Candidates {
  /** Best first; ties by row, which is id order. */
  rows: Uint32Array;
  scores: Float32Array;
}

/** How rare a concept is among the loaded assignments, 0.3 (everywhere) to 1 (in one only). */
export function rarity(documents: number, rows: number): number {
  return documents === 0 || rows <= 1 ? 1 : 0.3 + 0.7 * (Math.log(1 + rows / documents) / Math.log(1 + rows));
}

/**
 * First pass: adds up, over the posting lists of the person's concepts only, what each assignment asks of them. Rows that a hard
 * preference keeps out are passed over. `extra` adds scores from the text index for free words.
 */
export function firstPass(index: MatchIndex, query: Query, checks: readonly Check[], limit: number, extra?: ReadonlyMap<number, number>): Candidates {
  const { scores, touched, count } = accumulate(index, query, extra);
  const hard = checks.filter((check) => check.hard);
  const heap = new Heap(limit, scores);
  rows: for (let at = 0; at < count; at++) {
    const row = touched[at]!;
    if (!heap.wants(row)) continue;
    for (const { judge } of hard) if (judge(index.columns, row) !== undefined) continue rows;
    heap.add(row);
  }
  const rows = heap.sorted();
  return { rows, scores: Float32Array.from(rows, (row) => scores[row]!) };
}

function accumulate(index: MatchIndex, query: Query, extra?: ReadonlyMap<number, number>) {
  const scores = new Float32Array(index.rows);
  const seen = new Uint8Array(index.rows);
  const touched = new Uint32Array(index.rows);
  let count = 0;
  for (const { id, weight } of query.terms.values()) {
    const posting = index.posting(id);
    if (!posting) continue;
    const { rows, strengths } = posting;
    const factor = (weight * rarity(rows.length, index.rows)) / 255;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      if (seen[row] === 0) {
        seen[row] = 1;
        touched[count++] = row;
      }
      scores[row]! += factor * strengths[at]!;
    }
  }
  for (const [row, score] of extra ?? []) {
    if (seen[row] === 0) {
      seen[row] = 1;
      touched[count++] = row;
    }
    scores[row]! += score;
  }
  return { scores, touched, count };
}

/** Keeps the best `limit` rows: a binary heap with the worst on top. */
class Heap {
  readonly #limit: number;
  readonly #scores: Float32Array;
  readonly #rows: Uint32Array;
  #size = 0;

  constructor(limit: number, scores: Float32Array) {
    this.#limit = limit;
    this.#scores = scores;
    this.#rows = new Uint32Array(limit);
  }

  wants(row: number): boolean {
    return this.#size < this.#limit ? this.#limit > 0 : this.#worse(this.#rows[0]!, row);
  }

  add(row: number): void {
    if (this.#size < this.#limit) {
      let at = this.#size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!this.#worse(row, this.#rows[parent]!)) break;
        this.#rows[at] = this.#rows[parent]!;
        at = parent;
      }
      this.#rows[at] = row;
      return;
    }
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

  sorted(): Uint32Array {
    return this.#rows.subarray(0, this.#size).sort((a, b) => (this.#worse(b, a) ? -1 : 1));
  }

  #worse(a: number, b: number): boolean {
    const difference = this.#scores[a]! - this.#scores[b]!;
    return difference < 0 || (difference === 0 && a > b);
  }
}
