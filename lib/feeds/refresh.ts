/**
 * One refresh of one source, page by page and chunk by chunk. A new generation of chunks is written beside the old one and takes its
 * place in the last step, so that a refresh that is killed, stopped or refused anywhere leaves what was there. Each step is one
 * transaction that also moves the cursor: the next start goes on there, and ends with the same rows.
 */
import { SchilError } from '../errors.ts';
import type { Cursor, Source } from '../storage/types.ts';
import { publicHost } from './address.ts';
import { fetchBounded } from './fetch.ts';
import type { FeedPage, RefreshTools, StoredAssignment } from './refresh-types.ts';
import { inChunks, isLongOver, plainRow, sitemapRow, stepSize, type ToRow } from './rows.ts';

const mostPages = 2_000;

/**
 * Refreshes a source that has an address. `first` is its first page when that was read already (while adding it).
 * Throws what `fetchBounded` and the readers throw, and `no-access`; the source's state is the caller's (`refresh-state.ts`).
 */
export async function refresh(source: Source, tools: RefreshTools, signal: AbortSignal, first?: FeedPage): Promise<Source> {
  const started = source.cursor ?? begun(source);
  let at = source.cursor ? source : await tools.store.restart(source.id, started.generation, 0, (row) => ({ ...row, state: 'refreshing', cursor: started }));
  const toRow = await rowMaker(at, tools);
  let given = first;
  while (at.cursor && at.cursor.page !== '') {
    if (at.cursor.pages.length > 0) await tools.wait(tools.policy(at).pause ?? 0);
    const page = given ?? (await fetchPage(at, at.cursor, tools, signal));
    given = undefined;
    if (page === 'unchanged') return tools.store.finish(at.id, at.generation!, withoutCursor);
    at = await storePage(at, page, toRow, tools, signal);
  }
  return finish(at, tools, signal);
}

function begun(source: Source): Cursor {
  const generation = (source.generation ?? 0) + 1;
  return { generation, page: source.url!, item: 0, chunk: 0, pageChunk: 0, pages: [], items: 0, refused: 0, complete: false };
}

/** Reads one address of a source; `unchanged` only for feeds of one page, where that says something about the whole. */
async function fetchPage(source: Source, cursor: Cursor, tools: RefreshTools, signal: AbortSignal): Promise<FeedPage | 'unchanged'> {
  const onePage = source.pages === 1 && source.generation !== undefined && cursor.pages.length === 0 && cursor.item === 0;
  return readAddress(source, cursor.page, tools, signal, onePage ? source : {});
}

/** Fetches and reads an address of a source. Without permission a refused cross-origin answer is `no-access`. */
export async function readAddress(
  source: Pick<Source, 'hosts'> & Partial<Source>, address: string, tools: RefreshTools, signal: AbortSignal, known: Pick<Partial<Source>, 'etag' | 'lastModified'> = {},
): Promise<FeedPage | 'unchanged'> {
  const allowed = await tools.mayRead(source.hosts);
  const { limit } = tools.policy(source as Source);
  const conditions = allowed ? { etag: known.etag, lastModified: known.lastModified } : {};
  try {
    const fetched = await fetchBounded({ address, hosts: source.hosts, signal, ...(limit && { limit }), ...conditions }, tools.fetch);
    if (fetched.status === 'unchanged') return 'unchanged';
    const { bytes, contentType, etag, lastModified } = fetched;
    const reading = await tools.read(bytes, { url: address, ...(contentType && { contentType }), today: tools.today() });
    return { address, reading, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  } catch (error) {
    if (!allowed && error instanceof SchilError && error.code === 'offline') throw new SchilError('no-access', { host: publicHost(address) }, error);
    throw error;
  }
}

async function rowMaker(source: Source, { store }: RefreshTools): Promise<ToRow> {
  if (source.kind !== 'sitemap' || source.generation === undefined) return plainRow;
  const before = new Map<string, StoredAssignment>();
  for await (const { rows } of store.chunks(source.id, source.generation)) for (const row of rows) before.set(row.assignment.id, row);
  return sitemapRow(before);
}

/** Writes what is left of a page, chunk by chunk, and moves to the next page with the last one. */
async function storePage(source: Source, page: FeedPage, toRow: ToRow, { store, today }: RefreshTools, signal: AbortSignal): Promise<Source> {
  const { assignments, refused, feed } = page.reading;
  let at = source;
  if (changedSince(at.cursor!, page)) {
    const { lastId: _, ...cursor } = at.cursor!;
    at = await store.restart(at.id, cursor.generation, cursor.pageChunk, (row) => ({
      ...row, cursor: { ...cursor, items: cursor.items - cursor.item, item: 0, chunk: cursor.pageChunk },
    }));
  }
  do {
    signal.throwIfAborted();
    const { generation, item, chunk } = at.cursor!;
    const part = assignments.slice(item, item + stepSize);
    const moved = moveWithin(at.cursor!, part);
    const cursor = moved.item < assignments.length ? moved : moveOn(moved, page, refused.length, at.hosts);
    const chunks = inChunks(part).map((some, number) => ({ source: at.id, generation, n: chunk + number, rows: some.map((assignment) => toRow(assignment, today())), readBy: '' }));
    at = await store.putChunks(chunks, at.id, (row) => ({
      ...row, state: 'refreshing', cursor, progress: { done: cursor.items }, ...(!row.publisher && feed.publisher && { publisher: feed.publisher.name }),
    }));
  } while (at.cursor!.page === page.address && at.cursor!.item < assignments.length);
  return at;
}

/** Whether a page that was read in part is not what it was: then its rows are written again. */
function changedSince(cursor: Cursor, page: FeedPage): boolean {
  return cursor.item > 0 && page.reading.assignments[cursor.item - 1]?.id !== cursor.lastId;
}

function moveWithin(cursor: Cursor, part: { id: string }[]): Cursor {
  const last = part.at(-1);
  return { ...cursor, item: cursor.item + part.length, ...(last && { lastId: last.id }), chunk: cursor.chunk + inChunks(part).length, items: cursor.items + part.length };
}

/** The cursor after a page: at the next one, unless there is none, it leads in a circle, or out of the source's hosts. */
function moveOn(cursor: Cursor, page: FeedPage, refused: number, hosts: readonly string[]): Cursor {
  const { lastId: _, ...rest } = cursor;
  const pages = [...cursor.pages, page.address];
  const next = page.reading.feed.next;
  const follows = next !== undefined && !pages.includes(next) && pages.length < mostPages && isOf(next, hosts);
  return {
    ...rest,
    pages,
    page: follows ? next : '',
    item: 0,
    pageChunk: cursor.chunk,
    refused: cursor.refused + refused,
    // A list that breaks off is not complete, whatever its first page said.
    complete: page.reading.feed.complete === true && (pages.length === 1 || cursor.complete) && (follows || next === undefined),
    ...(pages.length === 1 && page.etag && { etag: page.etag }),
    ...(pages.length === 1 && page.lastModified && { lastModified: page.lastModified }),
  };
}

function isOf(address: string, hosts: readonly string[]): boolean {
  try {
    return hosts.includes(publicHost(address));
  } catch (error) {
    if (error instanceof SchilError) return false;
    throw error;
  }
}

/** The last step: what an incomplete list did not mention stays, and the new generation takes the place of the old. */
async function finish(source: Source, tools: RefreshTools, signal: AbortSignal): Promise<Source> {
  const cursor = source.cursor!;
  if (!cursor.complete && source.generation !== undefined) await carryOver(source, tools, signal);
  return tools.store.finish(source.id, cursor.generation, (row) => {
    const { etag: _e, lastModified: _l, ...rest } = withoutCursor(row);
    const { generation, items, refused, complete, pages, etag, lastModified } = row.cursor!;
    return { ...rest, generation, items, refused, complete, pages: pages.length, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  });
}

/** Also what was carried over in part before a kill is written again. */
async function carryOver(source: Source, { store, today }: RefreshTools, signal: AbortSignal): Promise<void> {
  const { generation, pageChunk } = source.cursor!;
  const ids = new Set<string>();
  let at = await store.restart(source.id, generation, pageChunk, (row) => ({ ...row, cursor: { ...row.cursor!, chunk: pageChunk } }));
  let items = 0;
  for await (const { rows } of store.chunks(source.id, generation)) {
    items += rows.length;
    for (const row of rows) ids.add(row.assignment.id);
  }
  for await (const { rows, readBy } of store.chunks(source.id, source.generation!)) {
    signal.throwIfAborted();
    const kept = rows.filter((row) => !ids.has(row.assignment.id) && !isLongOver(row, today()));
    if (kept.length === 0) continue;
    items += kept.length;
    const cursor = { ...at.cursor!, chunk: at.cursor!.chunk + 1, items };
    at = await store.putChunks([{ source: source.id, generation, n: at.cursor!.chunk, rows: kept, readBy }], source.id, (row) => ({ ...row, cursor }));
  }
}

function withoutCursor(source: Source): Source {
  const { cursor: _c, progress: _p, ...rest } = source;
  return rest;
}
