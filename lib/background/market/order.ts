/** The overall order of the rows that are shown: the ranked candidates first, then the rest by closing date and key. */
import { firstPass } from '../../matching/first-pass.ts';
import type { MatchIndex } from '../../matching/index/open.ts';
import type { Check } from '../../matching/preferences.ts';
import type { Query } from '../../matching/query.ts';
import { closingOf, rerank } from '../../matching/rerank.ts';
import { candidates } from '../../matching/weights.ts';

export interface OrderInput {
  index: MatchIndex;
  query: Query;
  checks: readonly Check[];
  today: string;
  shown: Uint8Array;
  /** What words add to each row: of the person's free tags, and of a search. */
  words: Int32Array | undefined;
}

/** Complete: every shown row stands once, in `ranked` or in `rest`. The rest is sorted only when somebody wants it. */
export interface Order {
  ranked: readonly number[];
  rest(): Uint32Array;
}

export function orderOf({ index, query, checks, today, shown, words }: OrderInput): Order {
  const soft = checks.map((check) => ({ ...check, hard: false }));
  const first = firstPass(index, query, candidates, { sift: (rows) => rowsShown(rows, shown), words });
  const ranked = rerank(first, index, soft, today);
  return { ranked, rest: () => restOf(ranked, index, shown) };
}

function rowsShown(rows: Uint32Array, shown: Uint8Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < rows.length; at++) if (shown[rows[at]!] === 1) rows[count++] = rows[at]!;
  return rows.subarray(0, count);
}

function restOf(ranked: readonly number[], index: MatchIndex, shown: Uint8Array): Uint32Array {
  const { rows } = index;
  const placed = new Uint8Array(rows);
  for (const row of ranked) placed[row] = 1;
  const rest = new Float64Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (shown[row] === 1 && placed[row] === 0) rest[count++] = closingOf(index, row) * rows + row;
  return Uint32Array.from(rest.subarray(0, count).sort(), (key) => key % rows);
}
