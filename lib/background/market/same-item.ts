/** Recognises the same assignment at several sources: employer, title and place the same, dates at most a day apart. */
import type { Assignment } from '../../assignments/types.ts';

/** An item at one source. Days as numbers, 0 where none is stated. */
export interface Offer {
  row: number;
  source: number;
  start: number;
  closes: number;
}

export function sameItemKey({ organisation, title, places }: Pick<Assignment, 'organisation' | 'title' | 'places'>): string {
  return [organisation.name, title, places[0]?.name ?? ''].map(fold).join('|');
}

/** So many are compared with one at most: a feed may repeat one title without end. */
const mostCompared = 50;

/**
 * Of items that look the same, source after source: which row is the same item as which row of an earlier source. Two items of one source
 * are two items, so that each row leads one of every further source at most; those that close on the same day find each other first.
 */
export function leadsOf(alike: readonly Offer[]): Map<number, number> {
  const leads = new Map<number, number>();
  let earlier: Offer[] = [];
  for (const own of Map.groupBy(alike, ({ source }) => source).values()) {
    const open = Map.groupBy(earlier.toReversed(), ({ closes }) => closes); // the first stands last in each
    const fresh = own.filter((offer) => {
      const lead = take(open, offer);
      if (lead) leads.set(offer.row, lead.row);
      return lead === undefined;
    });
    earlier = earlier.concat(fresh);
  }
  return leads;
}

function take(open: Map<number, Offer[]>, { start, closes }: Offer): Offer | undefined {
  let left = mostCompared;
  for (const day of closes === 0 ? open.keys() : [closes, 0, closes - 1, closes + 1]) {
    const those = open.get(day) ?? [];
    for (let at = those.length - 1; at >= 0 && left > 0; at--, left--) {
      if (!near(those[at]!.start, start)) continue;
      const [lead] = those.splice(at, 1);
      if (those.length === 0) open.delete(day);
      return lead;
    }
  }
  return undefined;
}

/** Sources state a day in their own way: a day's tolerance. An absent date contradicts nothing. */
function near(a: number, b: number): boolean {
  return a === 0 || b === 0 || Math.abs(a - b) <= 1;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
