import { SchilError } from '../../errors.ts';
import { presentFacts } from '../../matching/completeness.ts';
import { explain } from '../../matching/explain.ts';
import { distanceOf } from '../../matching/preferences.ts';
import { deviationsOf } from '../../matching/rank.ts';
import { ringOf } from '../../matching/ring.ts';
import { consultFirst } from '../../matching/consult-first.ts';
import type { AssignmentAnswer } from '../../messages/map.ts';
import type { Reader } from '../../storage/bare.ts';
import type { Context } from '../context.ts';
import { loadRows, type KnownItem } from './load.ts';
import { marketItem } from './market-item.ts';
import { orderOf } from './order.ts';
import { rowsOfKeys } from './places.ts';
import { ringAt, select } from './select.ts';
import { withMarket } from './ready.ts';
import type { MarketState } from './state.ts';
import { wordsOf } from './words.ts';

/** Everything about one item; a saved one also when no source offers it any more. */
export function assignmentAnswer(context: Context, key: string): Promise<AssignmentAnswer> {
  return withMarket(context, async (state, from) => {
    const rows = await loadRows(from, state.packed, rowsOfKeys(state.packed, [key]));
    for (const [row, item] of rows) if (item.key === key) return offered(state, from, row, item);
    return kept(state, key);
  });
}

async function offered(state: MarketState, from: Reader, row: number, item: KnownItem): Promise<AssignmentAnswer> {
  const { index, checks, query, concepts, home, today, marks } = state;
  const distanceKm = distanceOf(index.columns, row, home);
  const match = explain(item.assignment, await rankOf(state, from, row), { query, concepts, deviations: deviationsOf(index, checks, row), distanceKm, today });
  const mark = marks.find((one) => one.key === item.key);
  return { item: marketItem(item, match, ringAt(index, row), mark), ...facts(state, item), ...(distanceKm !== undefined && { distanceKm: Math.round(distanceKm) }) };
}

/** Its place in the overall order; 0 when a preference keeps it out. */
async function rankOf({ packed, index, checks, query, today }: MarketState, from: Reader, row: number): Promise<number> {
  const words = await wordsOf(from, query, undefined, packed);
  const { shown } = select({ packed, index, checks, ask: { limit: 0 }, today, dismissed: new Set(), found: undefined });
  const { ranked, rest } = orderOf({ index, query, checks, today, shown, words: words.scores });
  const place = ranked.indexOf(row);
  if (place >= 0) return place + 1;
  return shown[row] === 1 ? ranked.length + rest().indexOf(row) + 1 : 0;
}

function kept(state: MarketState, key: string): AssignmentAnswer {
  const { marks, query, concepts, today, portfolio } = state;
  const mark = marks.find((one) => one.key === key);
  if (!mark?.copy) throw new SchilError('no-such-item');
  const { assignment, source, example } = mark.copy;
  const item: KnownItem = { key, assignment: { ...assignment, id: key }, sources: [source], ...(example && { example }) };
  const match = explain(item.assignment, 0, { query, concepts, deviations: [], today });
  return { item: { ...marketItem(item, match, ringOf(assignment, portfolio.preferences?.organisation), mark), noLongerOffered: true }, ...facts(state, item) };
}

function facts({ portfolio }: MarketState, { assignment }: KnownItem): Pick<AssignmentAnswer, 'assignment' | 'present' | 'consultFirst'> {
  const own = portfolio.preferences?.organisation;
  return { assignment, present: presentFacts(assignment), consultFirst: own !== undefined && consultFirst(own, assignment.organisation) };
}
