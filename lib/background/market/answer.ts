/** What the market answers: selected, ranked, explained; records are read for the rows that are shown only. */
import { rings } from '../../assignments/types.ts';
import { explain } from '../../matching/explain.ts';
import { ringOf } from '../../matching/ring.ts';
import { distanceOf } from '../../matching/preferences.ts';
import { deviationsOf } from '../../matching/rank.ts';
import type { MarketAnswer, MarketAsk, MarketItem } from '../../messages/map.ts';
import type { Mark } from '../../storage/records.ts';
import type { Context } from '../context.ts';
import { loadRows, type KnownItem } from './load.ts';
import { marketItem } from './market-item.ts';
import { orderOf, type Order } from './order.ts';
import { rowsOfKeys } from './places.ts';
import { ringAt, select, type Selection } from './select.ts';
import { marketState, type MarketState } from './state.ts';
import { wordsOf } from './words.ts';

/** Items listed per preference that keeps them out; all of them are counted, and reachable by "show everything". */
const outsideListed = 20;

export async function marketAnswer(context: Context, ask: MarketAsk): Promise<MarketAnswer> {
  const state = await marketState(context);
  const { packed, index, query, today } = state;
  const marksByKey = new Map(state.marks.map((mark) => [mark.key, mark]));
  const dismissed = new Set(rowsOfKeys(packed, state.marks.flatMap(({ key, dismissed }) => (dismissed === undefined ? [] : [key]))));
  const checks = ask.showAll ? state.checks.map((check) => ({ ...check, hard: false })) : state.checks;
  const words = await wordsOf(context.db, query, ask.search, packed);
  const selection = select({ packed, index, checks, ask, today, dismissed, found: words.found });

  const order = orderOf({ index, query, checks, today, shown: selection.shown, words: words.scores });
  const shown = ask.list === 'saved' || ask.list === 'dismissed' ? [] : firstOfEachRing(state, order, ask.limit, selection.byRing);
  const outsideRows = selection.outside.flatMap(({ rows }) => rows.slice(0, outsideListed));
  const items = await loadRows(context.db, packed, new Set([...shown.map(({ row }) => row), ...outsideRows]));

  const answer = frame(state, selection, items);
  const listed = ask.list === 'saved' || ask.list === 'dismissed'
    ? await markedItems(context, state, ask.list)
    : shown.flatMap(({ row, rank }) => itemOfRow(state, items.get(row), row, rank, marksByKey));
  const counts = ask.list === 'saved' || ask.list === 'dismissed' ? undefined : selection.byRing;
  answer.rings = rings
    .map((ring) => {
      const ofRing = listed.filter((item) => item.ring === ring);
      return { ring, count: counts?.[ring] ?? ofRing.length, items: ofRing };
    })
    .filter(({ count }) => count > 0);
  return answer;
}

function frame({ packed, reading }: MarketState, selection: Selection, items: Map<number, KnownItem>): MarketAnswer {
  return {
    total: selection.total,
    counts: selection.counts,
    rings: [],
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

function itemOfRow(state: MarketState, item: KnownItem | undefined, row: number, rank: number, marks: ReadonlyMap<string, Mark>): MarketItem[] {
  if (!item) return [];
  const { index, query, concepts, checks, home, today } = state;
  const match = explain(item.assignment, rank, { query, concepts, deviations: deviationsOf(index, checks, row), distanceKm: distanceOf(index.columns, row, home), today });
  return [marketItem(item, match, ringAt(index, row), marks.get(item.key))];
}

/** Saved or dismissed items, latest first: as they are offered now, or else the copy that was kept. */
async function markedItems(context: Context, state: MarketState, list: 'saved' | 'dismissed'): Promise<MarketItem[]> {
  const marks = state.marks
    .filter((mark) => (list === 'saved' ? mark.saved === true : mark.dismissed !== undefined))
    .sort((a, b) => (a.at > b.at ? -1 : 1));
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const rows = await loadRows(context.db, state.packed, rowsOfKeys(state.packed, byKey.keys()));
  const rowByKey = new Map([...rows].map(([row, item]) => [item.key, { row, item }]));
  return marks.flatMap((mark, at) => {
    const offered = rowByKey.get(mark.key);
    if (offered) return itemOfRow(state, offered.item, offered.row, at + 1, byKey);
    return mark.copy ? [keptItem(state, mark, mark.copy, at + 1)] : [];
  });
}

/** An item that its source does not offer any more. */
function keptItem({ query, concepts, today, portfolio }: MarketState, mark: Mark, copy: NonNullable<Mark['copy']>, rank: number): MarketItem {
  const item: KnownItem = { key: mark.key, assignment: { ...copy.assignment, id: mark.key }, sources: [copy.source], ...(copy.example && { example: true as const }) };
  const match = explain(item.assignment, rank, { query, concepts, deviations: [], today });
  return { ...marketItem(item, match, ringOf(item.assignment, portfolio.preferences?.organisation), mark), noLongerOffered: true };
}
