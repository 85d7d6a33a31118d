/** What the market answers: selected, ranked, explained; records are read for the rows that are shown only. */
import { rings } from '../../assignments/types.ts';
import { explain } from '../../matching/explain.ts';
import { distanceOf } from '../../matching/preferences.ts';
import { deviationsOf } from '../../matching/rank.ts';
import type { MarketAnswer, MarketAsk, MarketItem } from '../../messages/map.ts';
import type { Reader } from '../../storage/bare.ts';
import type { Mark } from '../../storage/records.ts';
import { loadRows, type KnownItem } from './load.ts';
import { marketItem } from './market-item.ts';
import { orderOf, type Order } from './order.ts';
import { rowsOfKeys } from './places.ts';
import { countsOf, ringAt, select, type Selection } from './select.ts';
import type { MarketState } from './state.ts';
import { wordsOf } from './words.ts';

/** Items listed per preference that keeps them out; all of them are counted, and reachable by "show everything". */
const outsideListed = 20;

export async function marketAnswer(state: MarketState, from: Reader, ask: MarketAsk): Promise<MarketAnswer> {
  const { packed, index, query, today } = state;
  const marksByKey = new Map(state.marks.map((mark) => [mark.key, mark]));
  const dismissed = new Set(rowsOfKeys(packed, state.marks.flatMap(({ key, dismissed }) => (dismissed === undefined ? [] : [key]))));
  const checks = ask.showAll ? state.checks.map((check) => ({ ...check, hard: false })) : state.checks;
  const words = await wordsOf(from, query, ask.search, packed);
  const selection = select({ packed, index, checks, ask, today, dismissed, found: words.found });

  const order = orderOf({ index, query, checks, today, shown: selection.shown, words: words.scores });
  const shown = firstOfEachRing(state, order, ask.limit, selection.byRing);
  const outsideRows = selection.outside.flatMap(({ rows }) => rows.slice(0, outsideListed));
  const loading = loadRows(from, packed, new Set([...shown.map(({ row }) => row), ...outsideRows]));
  const counts = countsOf(packed, index, selection.open, today); // while they are on their way
  const items = await loading;

  const listed = shown.flatMap(({ row, rank }) => itemOfRow(state, items.get(row), row, rank, marksByKey));
  return { ...frame(state, selection, items), counts, rings: inRings(listed, selection.byRing) };
}

/** A ring without items is left out. `counts`: how many there are, when more than are listed. */
export function inRings(listed: readonly MarketItem[], counts?: Selection['byRing']): MarketAnswer['rings'] {
  return rings
    .map((ring) => {
      const items = listed.filter((item) => item.ring === ring);
      return { ring, count: counts?.[ring] ?? items.length, items };
    })
    .filter(({ count }) => count > 0);
}

function frame({ packed, reading }: MarketState, selection: Selection, items: Map<number, KnownItem>): Omit<MarketAnswer, 'counts' | 'rings'> {
  return {
    total: selection.open.length,
    outside: selection.outside.map(({ preference, rows }) => ({
      preference,
      count: rows.length,
      items: rows.slice(0, outsideListed).flatMap((row) => {
        const item = items.get(row);
        return item ? [{ key: item.key, title: item.assignment.title, organisation: item.assignment.organisation.name }] : [];
      }),
    })),
    removed: selection.removed,
    state: reading ? 'reading' : 'ready',
    example: packed.example,
  };
}

/** The best of each ring, with their places in the overall order. */
function firstOfEachRing({ index }: MarketState, { ranked, rest }: Order, limit: number, byRing: Selection['byRing']): { row: number; rank: number }[] {
  const left = new Map(rings.map((ring) => [ring, Math.min(limit, byRing[ring])]));
  const first: { row: number; rank: number }[] = [];
  const take = (rows: ArrayLike<number>, before: number): void => {
    for (let at = 0; at < rows.length; at++) {
      const ring = ringAt(index, rows[at]!);
      const more = left.get(ring)!;
      if (more === 0) continue;
      left.set(ring, more - 1);
      first.push({ row: rows[at]!, rank: before + at + 1 });
    }
  };
  take(ranked, 0);
  if ([...left.values()].some((more) => more > 0)) take(rest(), ranked.length);
  return first;
}

export function itemOfRow(state: MarketState, item: KnownItem | undefined, row: number, rank: number, marks: ReadonlyMap<string, Mark>): MarketItem[] {
  if (!item) return [];
  const { index, query, concepts, checks, home, today } = state;
  const match = explain(item.assignment, rank, { query, concepts, deviations: deviationsOf(index, checks, row), distanceKm: distanceOf(index.columns, row, home), today });
  return [marketItem(item, match, ringAt(index, row), marks.get(item.key))];
}
