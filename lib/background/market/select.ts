/** Which rows answer an ask, and what was left out by what. Works on the index alone; no records. */
import { kinds, rings, type Kind, type Ring } from '../../assignments/types.ts';
import { dayNumber } from '../../matching/days.ts';
import { decode } from '../../matching/index/layout.ts';
import type { MatchIndex } from '../../matching/index/open.ts';
import { rowsWithout, type Check } from '../../matching/preferences.ts';
import type { MarketAnswer, MarketAsk } from '../../messages/map.ts';
import type { PackedIndex } from './places.ts';

export interface Selection {
  total: number;
  counts: MarketAnswer['counts'];
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

/** Hard preferences first, each over all open rows; then one pass for what the person asks of the list. */
export function select(input: SelectInput): Selection {
  const { packed, index, checks, today } = input;
  const hard = checks.filter((check) => check.hard);
  const filters = filtersOf(input);
  const shownByCode = new CodeCounts();
  const yesterday = dayNumber(today) - 1;
  const selection: Selection = {
    total: 0,
    counts: { kinds: {}, rings: {}, sources: {}, week: 0, month: 0 },
    removed: {},
    shown: new Uint8Array(index.rows),
    byRing: { 'own-organisation': 0, 'whole-government': 0, 'whole-market': 0 },
    outside: hard.map(({ preference }) => ({ preference, rows: [] })),
  };
  const open = openRows(index, yesterday);
  const keptOut = new Uint8Array(index.rows);
  hard.forEach(({ sift }, at) => {
    const out = rowsWithout(open, sift(index.columns, open.slice()));
    for (const row of out) keptOut[row] = 1;
    selection.outside[at]!.rows = out;
  });
  const counter = counterOf(packed, index, yesterday + 1);
  for (const row of open) {
    counter.add(row);
    if (keptOut[row] === 1) continue;
    let shown = true;
    for (const [name, passes] of filters) {
      if (passes(row)) continue;
      selection.removed[name] = (selection.removed[name] ?? 0) + 1;
      shown = false;
    }
    if (!shown) continue;
    selection.shown[row] = 1;
    shownByCode.add(index.columns.codes[row]!);
  }
  shownByCode.each((code, count) => (selection.byRing[decode(code, 'ring') as Ring] += count));
  return { ...selection, ...counter.counted() };
}

/** Sources state a last day in their own way: a day's tolerance before an item counts as closed. */
function openRows({ rows, columns: { closes } }: MatchIndex, yesterday: number): Uint32Array {
  const open = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (closes[row] === 0 || closes[row]! >= yesterday) open[count++] = row;
  return open.subarray(0, count);
}

export function ringAt({ columns }: MatchIndex, row: number): Ring {
  return decode(columns.codes[row]!, 'ring') as Ring;
}

/** How often each code was seen. There may be 65,536, but are a few dozen. */
class CodeCounts {
  readonly #counts = new Uint32Array(2 ** 16);
  readonly #seen: number[] = [];

  add(code: number): void {
    if (this.#counts[code]!++ === 0) this.#seen.push(code);
  }

  each(use: (code: number, count: number) => void): void {
    for (const code of this.#seen) use(code, this.#counts[code]!);
  }
}

/** Counts by number, and gives the numbers their names once at the end: this runs over every row. */
function counterOf({ source, sources }: PackedIndex, { columns: { codes, published } }: MatchIndex, today: number) {
  const byCode = new CodeCounts();
  const bySource = new Uint32Array(sources.length);
  let total = 0;
  let week = 0;
  let month = 0;
  return {
    add(row: number): void {
      const day = published[row]!;
      byCode.add(codes[row]!);
      bySource[source[row]!]!++;
      if (day !== 0 && day > today - 7) week++;
      if (day !== 0 && day > today - 31) month++;
      total++;
    },
    counted(): Pick<Selection, 'total' | 'counts'> {
      const counts: MarketAnswer['counts'] = { kinds: {}, rings: {}, sources: {}, week, month };
      byCode.each((code, count) => {
        const kind = decode(code, 'kind') as Kind;
        const ring = decode(code, 'ring') as Ring;
        counts.kinds[kind] = (counts.kinds[kind] ?? 0) + count;
        counts.rings[ring] = (counts.rings[ring] ?? 0) + count;
      });
      for (const [at, { id }] of sources.entries()) if (bySource[at]! > 0) counts.sources[id] = bySource[at]!;
      return { total, counts };
    },
  };
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
