/** Which rows answer an ask, and what was left out by what. Works on the index alone; no records. */
import { kinds, rings, type Kind, type Ring } from '../../assignments/types.ts';
import { dayNumber } from '../../matching/days.ts';
import { bits, decode, encode } from '../../matching/index/layout.ts';
import type { MatchIndex } from '../../matching/index/open.ts';
import { rowsWithout, type Check } from '../../matching/preferences.ts';
import type { MarketAnswer, MarketAsk } from '../../messages/map.ts';
import type { PackedIndex } from './places.ts';

export interface Selection {
  /** Rows that are open, ascending. */
  open: Uint32Array;
  removed: MarketAnswer['removed'];
  /** 1 for rows that are shown. */
  shown: Uint8Array;
  byRing: Record<Ring, number>;
  outside: { preference: Check['preference']; rows: number[] }[];
}

export interface SelectInput {
  packed: PackedIndex;
  index: MatchIndex;
  checks: readonly Check[];
  ask: MarketAsk;
  /** `YYYY-MM-DD`. */
  today: string;
  dismissed: ReadonlySet<number>;
  /** Rows that hold the words searched for; undefined when none were. */
  found: { has(row: number): boolean } | undefined;
}

type FilterName = keyof MarketAnswer['removed'];
type Filter = [name: FilterName, passes: (row: number) => boolean];

/**
 * Hard preferences first, each over all open rows; then what the person asks of the list. Plain loops: this runs over every row, in a worker
 * that just woke, whose code nothing has made quick yet.
 */
export function select(input: SelectInput): Selection {
  const { index, checks, today } = input;
  const hard = checks.filter((check) => check.hard);
  const open = openRows(index, dayNumber(today) - 1);
  const outside = hard.map(({ preference, sift }) => ({ preference, rows: rowsWithout(open, sift(index.columns, open.slice())) }));
  const { left, removed } = filtered(rowsOutside(index, open, outside), filtersOf(input));
  return { open, removed, ...shownRows(index, left), outside };
}

/** Sources state a last day in their own way: a day's tolerance before an item counts as closed. */
function openRows({ rows, columns: { closes } }: MatchIndex, yesterday: number): Uint32Array {
  const open = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const day = closes[row]!;
    if (day === 0 || day >= yesterday) open[count++] = row;
  }
  return open.subarray(0, count);
}

/** Those of the open rows that no preference keeps out. */
function rowsOutside({ rows }: MatchIndex, open: Uint32Array, outside: Selection['outside']): Uint32Array {
  if (outside.every((kept) => kept.rows.length === 0)) return open;
  const keptOut = new Uint8Array(rows);
  for (const kept of outside) for (const row of kept.rows) keptOut[row] = 1;
  return open.filter((row) => keptOut[row] === 0);
}

/** The rows that pass all filters, and how many each filter removes. */
function filtered(rows: Uint32Array, filters: readonly Filter[]): { left: Uint32Array; removed: MarketAnswer['removed'] } {
  const removed: MarketAnswer['removed'] = {};
  if (filters.length === 0) return { left: rows, removed };
  const left = rows.filter((row) => {
    let passesAll = true;
    for (const [name, passes] of filters) {
      if (passes(row)) continue;
      removed[name] = (removed[name] ?? 0) + 1;
      passesAll = false;
    }
    return passesAll;
  });
  return { left, removed };
}

function shownRows({ rows, columns: { codes } }: MatchIndex, left: Uint32Array): Pick<Selection, 'shown' | 'byRing'> {
  const shown = new Uint8Array(rows);
  const { shift, mask } = bits('ring', []);
  const byCode = new Uint32Array(mask + 1);
  for (let at = 0; at < left.length; at++) {
    const row = left[at]!;
    shown[row] = 1;
    byCode[(codes[row]! >> shift) & mask]!++;
  }
  const byRing = Object.fromEntries(rings.map((ring) => [ring, byCode[encode({ ring }) >> shift]])) as Selection['byRing'];
  return { shown, byRing };
}

export function ringAt({ columns }: MatchIndex, row: number): Ring {
  return decode(columns.codes[row]!, 'ring') as Ring;
}

/** Counts codes and sources as numbers, and gives them their names once at the end. Of the 65,536 codes that may be, there are a few dozen. */
export function countsOf({ source, sources }: PackedIndex, { columns: { codes, published } }: MatchIndex, rows: Uint32Array, today: string): MarketAnswer['counts'] {
  const byCode = new Uint32Array(2 ** 16);
  const seen: number[] = [];
  const bySource = new Uint32Array(sources.length);
  const weekAgo = Math.max(0, dayNumber(today) - 7); // a day of 0 is unknown
  const monthAgo = Math.max(0, dayNumber(today) - 31);
  const counts: MarketAnswer['counts'] = { kinds: {}, rings: {}, sources: {}, week: 0, month: 0 };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const code = codes[row]!;
    const day = published[row]!;
    if (byCode[code]!++ === 0) seen.push(code);
    bySource[source[row]!]!++;
    if (day > monthAgo) counts.month++;
    if (day > weekAgo) counts.week++;
  }
  for (const code of seen) {
    const kind = decode(code, 'kind') as Kind;
    const ring = decode(code, 'ring') as Ring;
    counts.kinds[kind] = (counts.kinds[kind] ?? 0) + byCode[code]!;
    counts.rings[ring] = (counts.rings[ring] ?? 0) + byCode[code]!;
  }
  for (const [at, { id }] of sources.entries()) if (bySource[at]! > 0) counts.sources[id] = bySource[at]!;
  return counts;
}

function filtersOf({ packed, index, ask, today, dismissed, found }: SelectInput): Filter[] {
  const day = dayNumber(today);
  const filters: [FilterName, Filter[1] | undefined][] = [
    ['search', found && ((row) => found.has(row))],
    ['kinds', listed('kind', kinds, ask.kinds, index)],
    ['rings', listed('ring', rings, ask.rings, index)],
    ['sources', ask.sources && sourceFilter(packed, ask.sources)],
    ['age', ask.age === undefined ? undefined : (row) => index.columns.published[row]! > day - ask.age!],
    ['dismissed', dismissed.size === 0 ? undefined : (row) => !dismissed.has(row)],
  ];
  return filters.flatMap(([name, passes]) => (passes ? [[name, passes] as Filter] : []));
}

function listed(fact: 'kind' | 'ring', all: readonly string[], wanted: readonly string[] | undefined, { columns }: MatchIndex): Filter[1] | undefined {
  if (!wanted || wanted.length === 0 || wanted.length === all.length) return undefined;
  return (row) => wanted.includes(decode(columns.codes[row]!, fact) ?? '');
}

function sourceFilter(packed: PackedIndex, wanted: readonly string[]): Filter[1] {
  const numbers = new Set(packed.sources.flatMap(({ id }, at) => (wanted.includes(id) ? [at] : [])));
  const also = new Set<number>();
  for (let at = 0; at < packed.also.length; at += 4) if (numbers.has(packed.also[at + 1]!)) also.add(packed.also[at]!);
  return (row) => numbers.has(packed.source[row]!) || also.has(row);
}
