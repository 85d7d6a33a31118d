/** The overall order of the rows that are shown: the ranked candidates first, then the rest. */
import { firstPass } from '../../matching/first-pass.ts';
import type { MatchIndex } from '../../matching/index/open.ts';
import type { Check } from '../../matching/preferences.ts';
import type { Query } from '../../matching/query.ts';
import { rerank } from '../../matching/rerank.ts';
import { restInOrder } from '../../matching/rest.ts';
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
  return { ranked, rest: () => restInOrder(rowsBeside(ranked, shown), index, soft) };
}

function rowsShown(rows: Uint32Array, shown: Uint8Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < rows.length; at++) if (shown[rows[at]!] === 1) rows[count++] = rows[at]!;
  return rows.subarray(0, count);
}

function rowsBeside(ranked: readonly number[], shown: Uint8Array): Uint32Array {
  const left = shown.slice();
  for (const row of ranked) left[row] = 0;
  return rowsShown(Uint32Array.from(left, (_one, row) => row), left);
}
