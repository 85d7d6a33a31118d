import { dayNumber } from './days.ts';
import type { Candidates } from './first-pass.ts';
import { askedUnit } from './index/layout.ts';
import type { MatchIndex } from './index/open.ts';
import type { Check } from './preferences.ts';
import type { Deviation } from './types.ts';
import { coverageBase, farOff, leastAsked, recencyLift, softFactor, staleDays } from './weights.ts';

/**
 * Second pass: share of what is asked, soft preferences and freshness. Rows best first; ties by closing date, then id (row).
 * `today` is `YYYY-MM-DD`.
 */
export function rerank(first: Candidates, index: MatchIndex, checks: readonly Check[], today: string): number[] {
  const day = dayNumber(today);
  const soft = checks.filter((check) => !check.hard);
  const { rows } = first;
  const scores = Float64Array.from(first.scores);
  for (let at = 0; at < rows.length; at++) scores[at]! *= coverage(index, rows[at]!, scores[at]!) * softness(index, soft, rows[at]!) * freshness(index, rows[at]!, day);
  const order = Array.from(rows.keys()).sort((a, b) => scores[b]! - scores[a]! || closingOf(index, rows[a]!) - closingOf(index, rows[b]!) || rows[a]! - rows[b]!);
  return order.map((at) => rows[at]!);
}

/** Day on which a row closes, for ties: what never closes comes last. */
export function closingOf({ columns }: MatchIndex, row: number): number {
  return columns.closes[row]! || 65_536;
}

function coverage({ columns }: MatchIndex, row: number, score: number): number {
  const share = score / Math.max(leastAsked, columns.asked[row]! / askedUnit);
  return coverageBase + (1 - coverageBase) * Math.min(1, share);
}

function softness({ columns }: MatchIndex, soft: readonly Check[], row: number): number {
  let factor = 1;
  for (const { preference, judge } of soft) {
    const deviation = judge(columns, row);
    if (deviation !== undefined) factor *= 1 - (1 - softFactor[preference]) * shareOf(deviation);
  }
  return factor;
}

/** How much of a preference's factor a deviation costs: by its size where it has one. */
function shareOf({ by }: Pick<Deviation, 'by'>): number {
  return by === undefined ? 1 : Math.min(1, Math.abs(by.amount) / farOff[by.unit]);
}

/** Unknown publication counts as old; a date in the future (a wrong clock, an announcement) as today. */
function freshness({ columns }: MatchIndex, row: number, today: number): number {
  const published = columns.published[row]!;
  if (published === 0) return 1;
  const age = Math.max(0, today - published);
  return 1 + recencyLift * Math.max(0, 1 - age / staleDays);
}
