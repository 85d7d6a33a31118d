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
  /** Only a part of the items, so that others get their turn in between. */
  part?: Part;
}

/** Items `from` up to `to`. The reader says in `total` how many there are, and adds the ids to those `seen` in earlier parts. */
export interface Part {
  from: number;
  to: number;
  total: number;
  seen: Set<string>;
}

/** One format. `sees` decides by the content alone, `read` makes the assignments. */
export interface Reader {
  format: string;
  sees(body: Body): boolean;
  read(body: Body, context: ReadContext): FeedReading;
}

const maxItems = 100_000;

/** Turns each source item into an assignment; what cannot become one is refused with its index and reason. A repeated id is kept once. */
export function reading<T>(format: string, feed: FeedReading['feed'], items: readonly T[], draftOf: (item: T, index: number) => Draft | string, context: ReadContext): FeedReading {
  const assignments: Assignment[] = [];
  const refused: FeedReading['refused'] = [];
  const warnings: string[] = [];
  const { part } = context;
  const seen = part?.seen ?? new Set<string>();
  const total = Math.min(items.length, maxItems);
  if (part) part.total = total;
  if (items.length > maxItems) warnings.push(`only the first ${maxItems} of ${items.length} items were read`);
  for (let index = part?.from ?? 0; index < Math.min(total, part?.to ?? total); index++) {
    const draft = draftOf(items[index]!, index);
    const made = typeof draft === 'string' ? draft : assignmentOf(draft, context);
    if (typeof made === 'string') refused.push({ index, reason: made });
    else if (seen.has(made.id)) warnings.push(`item ${index} repeats the id of an earlier item`);
    else {
      seen.add(made.id);
      assignments.push(made);
    }
  }
  return { format, feed, assignments, refused, warnings };
}
