/**
 * Sitemap sources: the sitemap gives all items at once, from their addresses; their pages are read one by one, newest change first,
 * a fixed number per refresh, with a pause between two. Which pages, and in which order, never depends on the person.
 */
import { SchilError } from '../errors.ts';
import type { Source } from '../storage/types.ts';
import { readAddress } from './refresh.ts';
import type { Assignment, Chunk, FeedPage, RefreshTools, StoredAssignment } from './refresh-types.ts';
import { changeOf, newerFirst, wantsDetails } from './rows.ts';

export const usualPagesPerRefresh = 20;
export const usualPause = 6_000;
const mostFailures = 3;

/** Gives the source the right to read so many pages, after a refresh of its sitemap. */
export function withDetails(source: Source, pages: number): Source {
  return { ...source, details: { left: pages, failures: 0 } };
}

/** Reads one page. Gives whether there is more to read in this refresh. */
export async function readNextPage(source: Source, tools: RefreshTools, signal: AbortSignal): Promise<boolean> {
  const next = source.details && source.details.left > 0 ? await nextRow(source, tools) : undefined;
  if (next === undefined) {
    await tools.store.update(source.id, withoutDetails);
    return false;
  }
  const at = await readRow(source, next, tools, signal);
  return at.details !== undefined && at.details.left > 0 && at.details.failures < mostFailures;
}

/** Reads the page of one item now, because the person opened it. Gives the row as it then is. */
export async function readPageOf(source: Source, id: string, tools: RefreshTools, signal: AbortSignal): Promise<StoredAssignment> {
  for await (const chunk of tools.store.chunks(source.id, source.generation ?? 0)) {
    const index = chunk.rows.findIndex((row) => row.assignment.id === id);
    if (index < 0) continue;
    const page = await readAddress(source, chunk.rows[index]!.assignment.url!, tools, signal);
    const row = withPage(chunk.rows[index]!, page, tools.today());
    await tools.store.putRow(chunk, row, (at) => at);
    return row;
  }
  throw new SchilError('no-such-item');
}

interface Place {
  chunk: Chunk;
  index: number;
}

async function nextRow(source: Source, { store }: RefreshTools): Promise<Place | undefined> {
  let best: Place | undefined;
  for await (const chunk of store.chunks(source.id, source.generation ?? 0)) {
    for (const [index, row] of chunk.rows.entries()) {
      if (wantsDetails(row) && (!best || newerFirst(row.assignment, rowAt(best).assignment) < 0)) best = { chunk, index };
    }
  }
  return best;
}

const rowAt = ({ chunk, index }: Place): StoredAssignment => chunk.rows[index]!;

async function readRow(source: Source, place: Place, tools: RefreshTools, signal: AbortSignal): Promise<Source> {
  const row = rowAt(place);
  try {
    const page = await readAddress(source, row.assignment.url!, tools, signal);
    return await tools.store.putRow(place.chunk, withPage(row, page, tools.today()), (at) => used(at, false));
  } catch (error) {
    if (!(error instanceof SchilError) || error.code === 'no-such-item') throw error;
    if (isGone(error)) return tools.store.putRow(place.chunk, withdrawn(row), (at) => used(at, false));
    // The page itself is not right: it is not asked again before it changes. The connection is not right: the row keeps its turn.
    if (isTheConnection(error)) return tools.store.update(source.id, (at) => used(at, true));
    return tools.store.putRow(place.chunk, { ...row, detailsFailed: changeOf(row.assignment) }, (at) => used(at, false));
  }
}

function withPage(row: StoredAssignment, page: FeedPage | 'unchanged', today: string): StoredAssignment {
  const details: Assignment | undefined = page === 'unchanged' ? undefined : page.reading.assignments[0];
  if (details === undefined) throw new SchilError('not-a-feed');
  const { id, url, updated } = row.assignment;
  const assignment = { ...details, id, ...(url && { url }), ...(updated && { updated }) };
  return { assignment, seen: today, detailsOf: changeOf(row.assignment) };
}

function withdrawn(row: StoredAssignment): StoredAssignment {
  const { contact: _, ...assignment } = row.assignment;
  return { ...row, assignment: { ...assignment, status: 'withdrawn' } };
}

function used(source: Source, failed: boolean): Source {
  const { left, failures } = source.details ?? { left: 1, failures: 0 };
  return { ...source, details: { left: left - 1, failures: failed ? failures + 1 : 0 } };
}

function withoutDetails(source: Source): Source {
  const { details: _, ...rest } = source;
  return rest;
}

const isGone = (error: SchilError) => error.code === 'http-status' && (error.values.status === 404 || error.values.status === 410);
const isTheConnection = (error: SchilError) => ['offline', 'too-slow', 'no-access', 'http-status'].includes(error.code);
