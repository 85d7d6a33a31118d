/** A generated market with its index and the people who look for work in it. */
import type { Assignment } from '../../../lib/assignments/types.ts';
import { buildIndex } from '../../../lib/matching/index/build.ts';
import { type MatchIndex, openIndex } from '../../../lib/matching/index/open.ts';
import { checksOf } from '../../../lib/matching/home.ts';
import type { Check } from '../../../lib/matching/preferences.ts';
import { type Query, queryOf } from '../../../lib/matching/query.ts';
import { TextIndexBuilder } from '../../../lib/matching/text/build.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';
import { concepts, generate, person, words } from './generated.ts';

export interface Person {
  portfolio: Portfolio;
  query: Query;
  checks: Check[];
  /** Twelve words of one's own. */
  words: string[];
}

export interface Market {
  assignments: readonly Assignment[];
  index: MatchIndex;
  shards: Uint8Array[];
  people: readonly Person[];
  sizes: { index: number; text: number };
  /** Milliseconds. */
  took: { build: number; open: number; text: number };
}

export function marketOf(count: number, people = 8): Market {
  const assignments = generate(count);
  const [bytes, build] = timed(() => buildIndex(assignments.map((assignment) => ({ assignment, ring: assignment.ring! })), concepts));
  const [index, open] = timed(() => openIndex(bytes));
  const [shards, text] = timed(() => {
    const builder = new TextIndexBuilder();
    assignments.forEach(({ title, organisation, description }, row) => builder.add(row, { title, organisation: organisation.name, description }));
    return builder.finish();
  });
  return { assignments, index, shards, people: Array.from({ length: people }, (_one, at) => personOf(at)), sizes: { index: bytes.byteLength, text: shards.reduce((sum, { byteLength }) => sum + byteLength, 0) }, took: { build, open, text } };
}

function personOf(seed: number): Person {
  const portfolio = person(seed);
  return { portfolio, query: queryOf(portfolio, concepts), checks: checksOf(portfolio.preferences), words: words(seed) };
}

/** Whether the hard preferences keep a row in, as a library asks it. */
export function keeps({ columns }: MatchIndex, { checks }: Person): (row: number) => boolean {
  const hard = checks.filter((check) => check.hard);
  return (row) => hard.every(({ judge }) => judge(columns, row) === undefined);
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const made = run();
  return [made, performance.now() - start];
}
