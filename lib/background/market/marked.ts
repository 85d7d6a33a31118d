/** The lists of what the person saved or dismissed. */
import { explain } from '../../matching/explain.ts';
import { ringOf } from '../../matching/ring.ts';
import type { MarketAnswer, MarketAsk, MarketItem } from '../../messages/map.ts';
import type { Reader } from '../../storage/bare.ts';
import type { Mark } from '../../storage/records.ts';
import { inRings, itemOfRow, marketAnswer } from './answer.ts';
import { loadRows, type KnownItem } from './load.ts';
import { marketItem } from './market-item.ts';
import { rowsOfKeys } from './places.ts';
import type { MarketState } from './state.ts';

/** The market's counts, with the marked items in place of its rows. */
export async function markedAnswer(state: MarketState, from: Reader, ask: MarketAsk & { list: 'saved' | 'dismissed' }): Promise<MarketAnswer> {
  const items = await markedItems(state, from, ask.list);
  return { ...(await marketAnswer(state, from, { ...ask, limit: 0 })), rings: inRings(items) };
}

/** Saved or dismissed items, latest first: as they are offered now, or else the copy that was kept. */
async function markedItems(state: MarketState, from: Reader, list: 'saved' | 'dismissed'): Promise<MarketItem[]> {
  const marks = state.marks
    .filter((mark) => (list === 'saved' ? mark.saved === true : mark.dismissed !== undefined))
    .sort((a, b) => (a.at > b.at ? -1 : 1));
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const rows = await loadRows(from, state.packed, rowsOfKeys(state.packed, byKey.keys()));
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
