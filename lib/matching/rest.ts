import type { MatchIndex } from './index/open.ts';
import type { Check } from './preferences.ts';
import { closingOf } from './rerank.ts';

/** After the last day that a row may close. */
const days = 65_537;

/**
 * Order of the rows that share nothing with the person: those that deviate from the fewest soft preferences first, then those that close
 * first, then by id (row). Leaves the rows given, ascending, as they are.
 */
export function restInOrder(rows: Uint32Array, index: MatchIndex, checks: readonly Check[]): Uint32Array {
  const soft = checks.filter(({ hard }) => !hard);
  const fitting = new Uint8Array(index.rows);
  for (const { sift } of soft) for (const row of sift(index.columns, rows.slice())) fitting[row]!++;
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    keys[at] = ((soft.length - fitting[row]!) * days + closingOf(index, row)) * index.rows + row;
  }
  return Uint32Array.from(keys.sort(), (key) => key % index.rows);
}
