import type { Assignment } from '../assignments/types.ts';
import { askedConcepts } from './asked.ts';
import type { Concepts } from './concepts.ts';
import { dayNumber } from './days.ts';
import type { Candidates } from './first-pass.ts';
import { askedUnit } from './index/layout.ts';
import type { MatchIndex } from './index/open.ts';
import type { Check } from './preferences.ts';
import type { Query } from './query.ts';
import { coverageBase, facetWeight, farKm, recencyLift, softFactor, staleDays } from './weights.ts';

export interface RerankInput {
  concepts: Concepts;
  /** The assignment of a row, with its concepts. */
  asked(row: number): Assignment;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Second pass: share of what is asked, soft preferences and freshness. Rows best first; ties by closing date, then id (row). */
export function rerank(first: Candidates, index: MatchIndex, query: Query, checks: readonly Check[], input: RerankInput): number[] {
  const today = dayNumber(input.today);
  const soft = checks.filter((check) => !check.hard);
  const scored = Array.from(first.rows, (row, at) => {
    const factor = coverage(index, query, row, input) * softness(index, soft, row) * freshness(index, row, today);
    const score = first.scores[at]!;
    return { row, score: score < 0 ? score / factor : score * factor };
  });
  const closing = (row: number) => index.columns.closes[row]! || 65_536;
  return scored.sort((a, b) => b.score - a.score || closing(a.row) - closing(b.row) || a.row - b.row).map(({ row }) => row);
}

function coverage(index: MatchIndex, query: Query, row: number, { concepts, asked }: RerankInput): number {
  const total = index.columns.asked[row]! / askedUnit;
  if (total === 0) return 1;
  let have = 0;
  for (const { id, strength } of askedConcepts(asked(row))) if ((query.terms.get(id)?.weight ?? 0) > 0) have += strength * facetWeight[concepts.facet(id) ?? 'free'];
  return coverageBase + (1 - coverageBase) * Math.min(1, have / total);
}

function softness(index: MatchIndex, soft: readonly Check[], row: number): number {
  let factor = 1;
  for (const { preference, judge } of soft) {
    const deviation = judge(index.columns, row);
    if (deviation === undefined) continue;
    const share = deviation.by?.unit === 'km' ? Math.min(1, deviation.by.amount / farKm) : 1;
    factor *= 1 - (1 - softFactor[preference]) * share;
  }
  return factor;
}

/** Unknown publication counts as old; a date in the future (a wrong clock, an announcement) as today. */
function freshness(index: MatchIndex, row: number, today: number): number {
  const published = index.columns.published[row]!;
  if (published === 0) return 1;
  const age = Math.max(0, today - published);
  return 1 + recencyLift * Math.max(0, 1 - age / staleDays);
}
