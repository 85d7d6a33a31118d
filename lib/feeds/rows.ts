import type { Assignment, StoredAssignment } from './refresh-types.ts';

/** So many assignments make one record: writing them one by one is slow, and to show one its whole record is read. */
export const chunkSize = 40;
/** So many are written in one transaction. */
export const stepSize = 400;

/** Assignments as they go into records. */
export function inChunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, at) => rows.slice(at * chunkSize, (at + 1) * chunkSize));
}

/** As it is stored when a refresh saw it. `before` is what was stored of it, if anything. */
export type ToRow = (assignment: Assignment, seen: string) => StoredAssignment;

export const plainRow: ToRow = (assignment, seen) => ({ assignment, seen });

/**
 * Rows of a sitemap source: the sitemap knows only addresses and change dates, so details that were read from the page stay, and
 * are read again once the page changed.
 */
export function sitemapRow(before: ReadonlyMap<string, StoredAssignment>): ToRow {
  return (assignment, seen) => {
    const old = before.get(assignment.id);
    if (old?.detailsOf === undefined) return { assignment, seen, ...(old?.detailsFailed && { detailsFailed: old.detailsFailed }) };
    const { updated } = assignment;
    return { ...old, assignment: { ...old.assignment, ...(updated && { updated }) }, seen };
  };
}

/** Whether the page of a row is still to be read, or to be read again. */
export function wantsDetails({ assignment, detailsOf, detailsFailed }: StoredAssignment): boolean {
  const changed = changeOf(assignment);
  return assignment.url !== undefined && assignment.status === 'open' && detailsOf !== changed && detailsFailed !== changed;
}

/** The change date by which details are known to be fresh; sitemaps without dates have one for all. */
export function changeOf(assignment: Assignment): string {
  return assignment.updated ?? 'undated';
}

/** The order in which pages are read: newest change first, then by id. It knows nothing of the person. */
export function newerFirst(a: Assignment, b: Assignment): number {
  return (b.updated ?? '').localeCompare(a.updated ?? '') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const monthLength = 31;
const longestUnseen = 180;

/** Whether an item that its source no longer lists may be forgotten: closed a month ago, or not seen for half a year. */
export function isLongOver({ assignment, seen }: StoredAssignment, today: string): boolean {
  const daysSince = (date: string) => (Date.parse(today) - Date.parse(date.slice(0, 10))) / 86_400_000;
  return daysSince(seen) > longestUnseen || (assignment.closes !== undefined && daysSince(assignment.closes) > monthLength);
}
