import type { Assignment, FeedReading } from '../../assignments/types.ts';
import type { XmlElement } from '@rgrove/parse-xml';
import { assignmentOf, type Draft } from './draft.ts';

/** What the bytes turned out to be, before anybody asks which feed. */
export type Body =
  | { type: 'json'; value: unknown }
  | { type: 'xml'; root: XmlElement; repaired: boolean }
  | { type: 'html'; text: string; islands: unknown[]; warnings: string[] }
  | { type: 'csv'; rows: string[][] };

export interface ReadContext {
  /** Address the bytes came from, when known. */
  url?: string;
  /** Leave facts from text for later (a large import does them in slices). */
  withoutFacts?: boolean;
  slices?: Slices;
}

/**
 * A long list in turns: `read` makes the first `size` items, each call of `next` as many more into the same lists, until
 * it is gone. Warnings about later items may be lost.
 */
export interface Slices {
  size: number;
  next?: (() => void) | undefined;
}

/** One format. `sees` decides by the content alone, `read` makes the assignments. */
export interface Reader {
  format: string;
  sees(body: Body): boolean;
  read(body: Body, context: ReadContext): FeedReading;
}

const maxItems = 100_000;

/** Turns each source item into an assignment; what cannot become one is refused with its index and reason. A repeated id is kept once, unless its page is another. */
export function reading<T>(format: string, feed: FeedReading['feed'], items: readonly T[], draftOf: (item: T, index: number) => Draft | string, context: ReadContext): FeedReading {
  const assignments: Assignment[] = [];
  const refused: FeedReading['refused'] = [];
  const warnings: string[] = [];
  const seen = new Set<string>();
  if (items.length > maxItems) warnings.push(`only the first ${maxItems} of ${items.length} items were read`);
  const read = (index: number): void => {
    const draft = draftOf(items[index]!, index);
    const made = typeof draft === 'string' ? draft : assignmentOf(draft, context);
    if (typeof made === 'string') refused.push({ index, reason: made });
    else add(made, index);
  };
  /** References of the publisher's own are sometimes shared; a page of its own makes it another item. */
  let pages: Set<string> | undefined; // only made when an id repeats
  const add = (made: Assignment, index: number): void => {
    let { id } = made;
    if (seen.has(id) && made.url !== undefined) {
      pages ??= new Set(assignments.flatMap(({ url }) => url ?? []));
      if (!pages.has(made.url)) id = made.url;
    }
    if (seen.has(id)) {
      warnings.push(`item ${index} repeats the id of an earlier item`);
      return;
    }
    seen.add(id);
    if (made.url !== undefined) pages?.add(made.url);
    assignments.push(id === made.id ? made : { ...made, id });
  };
  const { slices } = context;
  const total = Math.min(items.length, maxItems);
  let at = 0;
  const turn = (): void => {
    for (const until = Math.min(total, at + (slices?.size ?? total)); at < until; at++) read(at);
    if (slices) slices.next = at < total ? turn : undefined;
  };
  turn();
  return { format, feed, assignments, refused, warnings };
}
