import type { Assignment } from '../assignments/types.ts';
import { rings } from '../assignments/types.ts';
import type { PreferenceName, Portfolio } from '../portfolio/types.ts';
import { withConcepts } from './asked.ts';
import type { Concepts, FindMentions } from './concepts.ts';
import { dayNumber } from './days.ts';
import { explain } from './explain.ts';
import { firstPass } from './first-pass.ts';
import { buildIndex } from './index/build.ts';
import { type MatchIndex, openIndex } from './index/open.ts';
import { checksOf, homeOf } from './home.ts';
import { distanceOf, rowsWithout, siftHard, type Check } from './preferences.ts';
import { queryOf } from './query.ts';
import { rerank } from './rerank.ts';
import { restInOrder } from './rest.ts';
import { ringOf } from './ring.ts';
import { TextIndexBuilder } from './text/build.ts';
import { freeWordScores } from './text/free-words.ts';
import type { Deviation, MatchResult } from './types.ts';

export interface RankInput {
  portfolio: Portfolio;
  /** As read from feeds; concepts are added here. */
  assignments: readonly Assignment[];
  concepts: Concepts;
  find: FindMentions;
  /** `YYYY-MM-DD`. */
  today: string;
  /** At most so many explained; all are ranked or listed as kept out. */
  limit?: number;
}

/**
 * Ranks assignments for a person by the rule in docs/matching.md, through the same index and passes as the background uses; all of them
 * are candidates. Every assignment is either in `rings` (up to `limit`) or under each hard preference that keeps it out.
 */
export function rank({ portfolio, assignments, concepts, find, today, limit = Infinity }: RankInput): MatchResult {
  const own = portfolio.preferences?.organisation;
  const rows = assignments.map((assignment) => ({ assignment: withConcepts(assignment, concepts, find), ring: ringOf(assignment, own) })).sort((a, b) => byText(a.assignment.id, b.assignment.id));
  const index = openIndex(buildIndex(rows, concepts));
  const query = queryOf(portfolio, concepts, find);
  const checks = checksOf(portfolio.preferences, portfolio.availability);
  const words = freeWordScores(query, shardsOf(rows.map(({ assignment }) => assignment)), index.rows);
  const first = firstPass(index, query, index.rows, { sift: siftHard(checks, index.columns), words });
  const order = openFirst(completeOrder(rerank(first, index, checks, today), index, checks), (row) => rows[row]!.assignment, today);

  const home = homeOf(portfolio.preferences);
  const matched = order.slice(0, Math.max(0, limit)).map((row, at) => ({
    ring: rows[row]!.ring,
    match: explain(rows[row]!.assignment, at + 1, { query, concepts, deviations: deviationsOf(index, checks, row), distanceKm: distanceOf(index.columns, row, home), today }),
  }));
  return {
    rings: rings.map((ring) => ({ ring, assignments: matched.filter((one) => one.ring === ring).map(({ match }) => match) })).filter((group) => group.assignments.length > 0),
    outside: outsideOf(index, checks).map(({ preference, rows: out }) => ({ preference, ids: out.map((row) => rows[row]!.assignment.id) })),
  };
}

/** The ranked candidates, then everything else that no hard preference keeps out. */
export function completeOrder(ranked: readonly number[], index: MatchIndex, checks: readonly Check[]): number[] {
  const placed = new Set(ranked);
  const rest = siftHard(checks, index.columns)(allRows(index)).filter((row) => !placed.has(row));
  return [...ranked, ...restInOrder(rest, index, checks)];
}

/** What one can still respond to, then the rest in the same order. Sources state a last day in their own way: a day's tolerance. */
function openFirst(order: readonly number[], assignmentOf: (row: number) => Assignment, today: string): number[] {
  const yesterday = dayNumber(today) - 1;
  const isOpen = (row: number) => {
    const { status, closes } = assignmentOf(row);
    return status === 'open' && (closes === undefined || dayNumber(closes) >= yesterday);
  };
  return [...order.filter(isOpen), ...order.filter((row) => !isOpen(row))];
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows that hard preferences keep out, under each one that does. */
export function outsideOf(index: MatchIndex, checks: readonly Check[]): { preference: PreferenceName; rows: number[] }[] {
  return checks.filter((check) => check.hard).map(({ preference, sift }) => ({ preference, rows: rowsWithout(allRows(index), sift(index.columns, allRows(index))) }));
}

function allRows({ rows }: MatchIndex): Uint32Array {
  return Uint32Array.from({ length: rows }, (_one, row) => row);
}

export function deviationsOf(index: MatchIndex, checks: readonly Check[], row: number): Deviation[] {
  return checks.filter(({ unsaid }) => !unsaid).flatMap(({ preference, hard, judge }) => {
    const deviation = judge(index.columns, row);
    return deviation === undefined ? [] : [{ preference, hard, ...deviation }];
  });
}

function shardsOf(assignments: readonly Assignment[]): (number: number) => Uint8Array | undefined {
  let shards: Uint8Array[] | undefined;
  return (number) => {
    if (!shards) {
      const builder = new TextIndexBuilder();
      assignments.forEach(({ title, organisation, description }, row) => builder.add(row, { title, organisation: organisation.name, description }));
      shards = builder.finish();
    }
    return shards[number];
  };
}
