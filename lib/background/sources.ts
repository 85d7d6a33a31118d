/** Adding and removing sources, and the example. */
import type { FeedReading } from '../assignments/types.ts';
import { SchilError } from '../errors.ts';
import { publicHost } from '../feeds/address.ts';
import { presets } from '../feeds/presets.ts';
import { readAddress } from '../feeds/refresh.ts';
import { succeeded } from '../feeds/refresh-state.ts';
import { inChunks } from '../feeds/rows.ts';
import type { AddSource } from '../messages/map.ts';
import { recordOf } from '../storage/chunks.ts';
import { write } from '../storage/db.ts';
import { raiseRevision } from '../storage/meta.ts';
import type { Source } from '../storage/types.ts';
import type { Context } from './context.ts';
import { dayOf, instantOf } from './days.ts';
import { indexAgain, readSoon } from './indexing.ts';
import { pack } from './packing.ts';
import { readBytes } from './reading.ts';
import { refreshOne, refreshSoon, stopRefresh, toolsOf } from './refreshing.ts';

export const exampleId = 'example';

/** Adds a source. Its first page is read at once, so that a wrong address is refused instead of added. */
export async function addSource(context: Context, ask: AddSource): Promise<Source> {
  if ('file' in ask) return addFile(context, ask.file);
  const source = 'preset' in ask ? presetSource(context, ask.preset) : addressSource(context, ask);
  const before = await context.db.sources.filter(({ id, url }) => id === source.id || url === source.url).first();
  if (before) return refreshExisting(context, before);
  const first = await readAddress(source, source.url!, toolsOf(context), AbortSignal.timeout(60_000));
  if (first === 'unchanged') throw new SchilError('unexpected');
  const named: Source = { ...source, name: source.name || first.reading.feed.title || source.hosts[0]! };
  await write(context.db, ['sources'], () => context.db.sources.put(named));
  await refreshOne(context, named, first);
  await refreshSoon(context);
  await pack(context, 'reading');
  const listed = (await context.db.sources.get(named.id)) ?? named;
  readSoon(context); // last, so that the answer does not wait for its slices
  return listed;
}

async function refreshExisting(context: Context, source: Source): Promise<Source> {
  await write(context.db, ['sources'], () => context.db.sources.put({ ...source, on: true }));
  await refreshNow(context, source.id);
  return (await context.db.sources.get(source.id)) ?? source;
}

function blank(context: Context): Pick<Source, 'on' | 'added' | 'state' | 'failures' | 'items' | 'refused'> {
  return { on: true, added: instantOf(context.now()), state: 'new', failures: 0, items: 0, refused: 0 };
}

function presetSource(context: Context, id: string): Source {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new SchilError('no-such-item');
  const { name, publisher, licence, url, kind, hosts } = preset;
  return { ...blank(context), id, preset: id, name, kind, url, hosts: [...hosts], ...(publisher && { publisher }), ...(licence && { licence }) };
}

function addressSource(context: Context, { url, name = '' }: { url: string; name?: string }): Source {
  const host = publicHost(url.trim());
  return { ...blank(context), id: `feed-${context.newId()}`, name, kind: 'feed', url: url.trim(), hosts: [host] };
}

/** A file of an organisation whose items are behind a login. It is read once; a newer file is added as another. */
async function addFile(context: Context, file: { name: string; text: string }): Promise<Source> {
  const reading = await readBytes(context, new TextEncoder().encode(file.text), { url: '', today: dayOf(context.now()) });
  const source: Source = { ...blank(context), id: `file-${context.newId()}`, name: reading.feed.title || file.name, kind: 'file', hosts: [] };
  return storeReading(context, source, reading);
}

/** Everything of a reading in one transaction: a file cannot be fetched again, so it is there whole or not at all. */
async function storeReading(context: Context, source: Source, { assignments, refused, feed }: FeedReading): Promise<Source> {
  const { db } = context;
  const seen = dayOf(context.now());
  const whole: Source = {
    ...succeeded(source, context.now(), 0), generation: 1, items: assignments.length, refused: refused.length,
    ...(feed.publisher && { publisher: feed.publisher.name }), ...(feed.licence && { licence: feed.licence }),
  };
  const { nextTry: _, ...stored } = whole;
  await write(db, ['sources', 'chunks', 'meta'], async () => {
    await db.chunks.bulkPut(inChunks(assignments).map((some, n) => recordOf({ source: source.id, generation: 1, n, rows: some.map((assignment) => ({ assignment, seen })), readBy: '' })));
    await db.sources.put(stored);
    await raiseRevision(db);
  });
  await indexAgain(context);
  return stored;
}

/** The person asks for it: also what was stopped, failed, or is not due yet. */
export async function refreshNow(context: Context, id: string | undefined): Promise<void> {
  const { db } = context;
  await write(db, ['sources'], () =>
    db.sources.filter((source) => source.url !== undefined && (id === undefined ? source.on : source.id === id)).modify((source) => {
      if (source.state !== 'refreshing') source.state = 'new';
      delete source.nextTry;
    }));
  await refreshSoon(context);
}

export async function removeSource(context: Context, id: string): Promise<void> {
  const { db } = context;
  await stopRefresh(context, id);
  await write(db, ['sources', 'chunks', 'meta'], async () => {
    await db.sources.delete(id);
    await db.chunks.where('source').equals(id).delete();
    await raiseRevision(db);
  });
  await indexAgain(context);
}

/** Invented assignments for looking around. While they are shown, nothing else is: they never stand between real ones. */
export async function showExample(context: Context, on: boolean): Promise<void> {
  if (!on) return removeSource(context, exampleId);
  const reading = await readBytes(context, new TextEncoder().encode(await context.asset('example-feed.json')), { url: '', today: dayOf(context.now()) });
  await storeReading(context, { ...blank(context), id: exampleId, name: reading.feed.title, kind: 'example', hosts: [] }, reading);
}
