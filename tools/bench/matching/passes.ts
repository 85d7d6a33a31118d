/** Our own passes beside the floor (one read of the filter columns) and beside a naive scan of objects. */
import { explain } from '../../../lib/matching/explain.ts';
import { firstPass } from '../../../lib/matching/first-pass.ts';
import type { MatchIndex } from '../../../lib/matching/index/open.ts';
import { homeOf } from '../../../lib/matching/home.ts';
import { distanceOf, siftHard } from '../../../lib/matching/preferences.ts';
import { deviationsOf } from '../../../lib/matching/rank.ts';
import { rerank } from '../../../lib/matching/rerank.ts';
import { freeWordScores } from '../../../lib/matching/text/free-words.ts';
import { candidates } from '../../../lib/matching/weights.ts';
import { concepts, today } from './generated.ts';
import { keeps, type Market, type Person } from './market.ts';
import { naive } from './peers.ts';
import { interleaved, ratio } from './timing.ts';

/** Items of a first page. */
const shown = 20;

export function measurePasses(market: Market, rounds: number, print: (line: string) => void): void {
  const { index, assignments, people } = market;
  const all = <T>(run: (person: Person) => T) => () => people.map(run);
  const times = interleaved(rounds, {
    floor: all(() => readColumns(index)),
    twenty: all(({ query, checks }) => firstPass(index, query, shown, { sift: siftHard(checks, index.columns) })),
    first: all(({ query, checks }) => firstPass(index, query, candidates, { sift: siftHard(checks, index.columns) })),
    explained: all((person) => explained(market, person)),
    words: all((person) => firstPassWithWords(market, person)),
  });
  // Apart: the objects it makes would cost the others their memory cache.
  const { scan } = interleaved(Math.min(7, rounds), { scan: all((person) => naive(assignments, person.portfolio, keeps(index, person))) });
  const postings = people.map(({ query }) => [...query.terms.keys()].reduce((sum, id) => sum + index.span(id).to - index.span(id).from, 0));
  const kept = people.map((person) => assignments.filter((_one, row) => keeps(index, person)(row)).length / assignments.length);
  print(`a person: 30 tags, with broader and narrower ${Math.round(mean(people.map(({ query }) => query.terms.size)))} lists of ${Math.round(mean(postings)).toLocaleString('en')} postings; hard preferences keep ${(100 * mean(kept)).toFixed(0)} %`);
  print(`one read of the filter columns: 1 (${((times.floor.best / people.length) * 1000).toFixed(0)} µs, indicative)`);
  print(`first pass, best ${shown}: ${ratio(times.twenty, times.floor)} (bar 1.5 at 100,000); best ${candidates}, as Schil takes them: ${ratio(times.first, times.floor)}`);
  print(`best ${candidates} ranked again and ${shown} explained: ${ratio(times.explained, times.floor)} (bar 3 at 100,000)`);
  print(`first pass with twelve words of one's own: ${ratio(times.words, times.first)} of the first pass`);
  print(`naive scan of objects: ${ratio(scan, times.floor)}`);
}

/** Twelve bytes a row, read once. */
function readColumns({ columns: { start, closes, codes, lat, lon, hoursMin, hoursMax } }: MatchIndex): number {
  let sum = 0;
  for (let row = 0; row < start.length; row++) sum += start[row]! + closes[row]! + codes[row]! + lat[row]! + lon[row]! + hoursMin[row]! + hoursMax[row]!;
  return sum;
}

export function firstPassWithWords({ index, shards }: Market, { query, checks, words }: Person): unknown {
  const free = words.map((text) => ({ text, tag: { text, stance: 'can' as const }, weight: 1 }));
  const scores = freeWordScores({ ...query, free }, (number) => shards[number], index.rows);
  return firstPass(index, query, candidates, { sift: siftHard(checks, index.columns), words: scores });
}

function explained({ index, assignments }: Market, { portfolio, query, checks }: Person): unknown {
  const home = homeOf(portfolio.preferences);
  return rerank(firstPass(index, query, candidates, { sift: siftHard(checks, index.columns) }), index, checks, today)
    .slice(0, shown)
    .map((row, at) => explain(assignments[row]!, at + 1, { query, concepts, deviations: deviationsOf(index, checks, row), distanceKm: distanceOf(index.columns, row, home), today }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
