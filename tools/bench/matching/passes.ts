import type { Assignment } from '../../../lib/assignments/types.ts';
import { explain } from '../../../lib/matching/explain.ts';
import { firstPass } from '../../../lib/matching/first-pass.ts';
import type { MatchIndex } from '../../../lib/matching/index/open.ts';
import { distanceOf, homeOf, type Check } from '../../../lib/matching/preferences.ts';
import type { Query } from '../../../lib/matching/query.ts';
import { deviationsOf } from '../../../lib/matching/rank.ts';
import { rerank } from '../../../lib/matching/rerank.ts';
import { freeWordScores } from '../../../lib/matching/text/free-words.ts';
import type { ReadShard } from '../../../lib/matching/text/search.ts';
import { candidates } from '../../../lib/matching/weights.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';
import { concepts, today, words } from './generated.ts';
import { flexSearch, miniSearch, naive, orama, type Peer } from './peers.ts';
import { interleaved, ratio, spread, type Timing } from './timing.ts';

type Print = (line: string) => void;
interface Person {
  portfolio: Portfolio;
  query: Query;
  checks: Check[];
}

interface PassesInput {
  index: MatchIndex;
  assignments: readonly Assignment[];
  people: readonly Person[];
  rounds: number;
  print: Print;
}

/** Times of the floor, the first pass and the whole answer, over all people. */
export function measurePasses({ index, assignments, people, rounds, print }: PassesInput): Timing {
  const all = <T>(run: (person: Person) => T) => () => people.map(run);
  const times = interleaved(rounds, {
    floor: all(() => readColumns(index)),
    first: all(({ query, checks }) => firstPass(index, query, checks, candidates)),
    explained: all((person) => answer(index, assignments, person, 20)),
  });
  // Apart: the objects it makes would cost the others their memory cache.
  const { scan } = interleaved(Math.min(7, rounds), { scan: all((person) => naive(assignments, person.portfolio, keeps(index, person))) });
  const postings = people.map(({ query }) => [...query.terms.keys()].reduce((sum, id) => sum + (index.posting(id)?.rows.length ?? 0), 0));
  const kept = people.map((person) => assignments.filter((_one, row) => keeps(index, person)(row)).length / assignments.length);
  print(`a person: 30 tags, with broader and narrower ${Math.round(mean(people.map(({ query }) => query.terms.size)))} lists of ${Math.round(mean(postings)).toLocaleString('en')} postings; hard preferences keep ${(100 * mean(kept)).toFixed(0)} %`);
  print(`one read of the filter columns: 1 (${((times.floor.best / people.length) * 1000).toFixed(0)} µs, indicative)`);
  print(`first pass, best ${candidates}: ${ratio(times.first, times.floor)} (bar 1.5 at 100,000)`);
  print(`with re-ranking and twenty explanations: ${ratio(times.explained, times.floor)} (bar 3 at 100,000)`);
  print(`naive scan of objects: ${ratio(scan, times.floor)}`);
  const { best, median, low, high } = times.first;
  return { best: best / people.length, median: median / people.length, low: low / people.length, high: high / people.length };
}

/** Twelve bytes a row, read once. */
function readColumns({ columns: { start, closes, codes, lat, lon, hoursMin, hoursMax } }: MatchIndex): number {
  let sum = 0;
  for (let row = 0; row < start.length; row++) sum += start[row]! + closes[row]! + codes[row]! + lat[row]! + lon[row]! + hoursMin[row]! + hoursMax[row]!;
  return sum;
}

function keeps({ columns }: MatchIndex, { checks }: Person): (row: number) => boolean {
  const hard = checks.filter((check) => check.hard);
  return (row) => hard.every(({ judge }) => judge(columns, row) === undefined);
}

function answer(index: MatchIndex, assignments: readonly Assignment[], { portfolio, query, checks }: Person, limit: number): unknown {
  const home = homeOf(portfolio.preferences);
  return rerank(firstPass(index, query, checks, candidates), index, checks, today)
    .slice(0, limit)
    .map((row, at) => explain(assignments[row]!, at + 1, { query, concepts, deviations: deviationsOf(index, checks, row), distanceKm: distanceOf(index.columns, row, home), today }));
}

export async function measurePeers({ index, assignments, people, base, read, print }: Omit<PassesInput, 'rounds'> & { base: Timing; read: ReadShard }): Promise<void> {
  const withWords = spread(people.flatMap((person, at) => timesOf(() => {
    const free = words(at).map((text) => ({ text, tag: { text, stance: 'can' as const }, weight: 1 }));
    return firstPass(index, person.query, person.checks, candidates, freeWordScores({ ...person.query, free }, read, index.rows));
  }, 5)));
  print(`first pass with twelve words of one's own: ${ratio(withWords, base)} of the first pass`);
  await measurePeer('MiniSearch', () => miniSearch(assignments));
  await measurePeer('FlexSearch', () => flexSearch(assignments));
  await measurePeer('Orama', () => orama(assignments, people[0]!.portfolio.preferences!.place!));

  async function measurePeer(name: string, make: () => Omit<Peer, 'stored'> | Promise<Omit<Peer, 'stored'>>): Promise<void> {
    const started = performance.now();
    const library = await make();
    const built = performance.now() - started;
    const time = (own: (at: number) => string[]) => spread(people.slice(0, 4).flatMap((person, at) => timesOf(() => library.match(person.portfolio.tags.map(({ id }) => id!), own(at), keeps(index, person)), 3)));
    print(`${name}: tags ${ratio(time(() => []), base)} of the first pass, tags and words ${ratio(time(words), base)} (bar: 100 or more); build ${Math.round(built)} ms`);
  }
}

function timesOf(run: () => unknown, rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
