/**
 * From stored assignments to an index that answers. The packed index is made first, so that everything can be listed at once; then
 * competences are read from the texts, and the words for the search box, in slices with room for messages in between. A worker that is
 * killed goes on where it was: each chunk says with which vocabulary it was read.
 */
import type { Assignment } from '../assignments/types.ts';
import { addFacts } from '../feeds/facts/add.ts';
import { logError } from '../log.ts';
import { withConcepts } from '../matching/asked.ts';
import { TextIndexBuilder } from '../matching/text/build.ts';
import { rowOf } from '../storage/chunks.ts';
import { write } from '../storage/db.ts';
import { chunksOf } from '../storage/feed-store.ts';
import { getMeta, putMeta, raiseRevision } from '../storage/meta.ts';
import type { ChunkRecord, StoredAssignment } from '../storage/records.ts';
import { refreshOutside } from './outside.ts';
import { alarms, resumeMinutes } from './alarms.ts';
import type { Context } from './context.ts';
import { loadIndex } from './market/load.ts';
import type { PackedIndex } from './market/places.ts';
import { shardId } from './market/words.ts';
import { pack } from './packing.ts';
import { conceptsOf, findMentionsOf } from './vocabulary.ts';

/** Milliseconds of work before messages get their turn. */
const slice = 50;

interface Indexing {
  /** The slices that follow packing. */
  reading: Promise<void> | undefined;
  /** Something changed while they ran: they start over. */
  again: boolean;
}
const indexings = new WeakMap<Context, Indexing>();

function indexingOf(context: Context): Indexing {
  const indexing = indexings.get(context) ?? { reading: undefined, again: false };
  indexings.set(context, indexing);
  return indexing;
}

/** Packs everything as it is stored now, and returns once it can be listed. What has to be read from texts follows by itself. */
export async function indexAgain(context: Context): Promise<void> {
  await pack(context, 'reading');
  readSoon(context);
}

/** Until nothing is left to read. */
export async function indexed(context: Context): Promise<void> {
  await indexingOf(context).reading;
}

/** Goes on after the worker was killed; nothing happens when nothing was left. */
export async function resumeIndexing(context: Context): Promise<void> {
  if ((await getMeta(context.db, 'index'))?.state === 'reading') readSoon(context);
}

/** Starts reading what has to be read from texts, or lets what runs start over. Returns at once. */
export function readSoon(context: Context): void {
  const indexing = indexingOf(context);
  indexing.again = true;
  indexing.reading ??= readAll(context, indexing)
    .catch((error: unknown) => logError('indexing', error))
    .finally(() => {
      indexing.reading = undefined;
      if (indexing.again) readSoon(context); // something changed while the last of it was being stored
    });
}

async function readAll(context: Context, indexing: Indexing): Promise<void> {
  await context.alarm(alarms.resume, resumeMinutes);
  while (indexing.again) {
    indexing.again = false;
    if (await readCompetences(context, indexing)) await pack(context, 'reading');
    if (!indexing.again) await storeWords(context, indexing);
  }
  const { db } = context;
  await write(db, [], async () => {
    const state = await getMeta(db, 'index');
    await putMeta(db, 'index', { state: 'ready', items: state?.items ?? 0 });
    await raiseRevision(db);
  });
  await refreshOutside(context);
}

/** Reads competences from the texts of rows that were not read with this vocabulary. Gives whether anything was read. */
async function readCompetences(context: Context, run: Indexing): Promise<boolean> {
  const { db, version } = context;
  const unread = await db.chunks.where('readBy').notEqual(version).primaryKeys();
  for (const key of unread) {
    if (run.again) return true;
    const chunk = await db.chunks.get(key);
    if (chunk) await readChunk(context, chunk);
  }
  return unread.length > 0;
}

async function readChunk(context: Context, chunk: ChunkRecord): Promise<void> {
  const { db, version, now } = context;
  const concepts = await conceptsOf(context);
  const find = await findMentionsOf(context);
  const read = new Map<string, string>();
  let began = now();
  for (const text of chunk.rows) {
    const row = rowOf(text);
    if (row.readBy === version) continue;
    read.set(text, JSON.stringify({ ...row, assignment: withConcepts(addFacts(stated(row.assignment)), concepts, find), readBy: version } satisfies StoredAssignment));
    if (now() - began < slice) continue;
    await context.wait(0);
    began = now();
  }
  await write(db, ['chunks'], async () => {
    const at = await db.chunks.get([chunk.source, chunk.generation, chunk.n]);
    if (!at) return;
    // A row that was written meanwhile keeps its new text, and is read in the next round.
    const whole = at.rows.every((row) => chunk.rows.includes(row));
    await db.chunks.put({ ...at, rows: at.rows.map((row) => read.get(row) ?? row), readBy: whole ? version : '' });
  });
}

/** Without what an earlier vocabulary found in the text. */
function stated(assignment: Assignment): Assignment {
  const { required, desired } = assignment.competences;
  return { ...assignment, competences: { required: required.filter(({ fromText }) => !fromText), desired: desired.filter(({ fromText }) => !fromText) } };
}

async function storeWords(context: Context, run: Indexing): Promise<void> {
  const { db } = context;
  const index = await loadIndex(db);
  if (!index) return;
  const builder = new TextIndexBuilder();
  const rowOf = rowsByPlace(index);
  for (const [number, { id, generation }] of index.sources.entries()) {
    for await (const { n, rows } of chunksOf(db, id, generation)) {
      rows.forEach(({ assignment: { title, organisation, description } }, offset) => {
        const row = rowOf(number, n, offset);
        if (row !== undefined) builder.add(row, { title, organisation: organisation.name, description });
      });
      await context.wait(0);
      if (run.again) return;
    }
  }
  const shards = builder.finish();
  await write(db, ['packed'], () => db.packed.bulkPut(shards.map((bytes, number) => ({ id: shardId(number), version: index.stamp, bytes: bytes as Uint8Array<ArrayBuffer> }))));
}

/** The row of a place in the chunks; undefined for what the index does not show, or shows under another source. */
function rowsByPlace({ source, chunk, offset }: PackedIndex): (source: number, chunk: number, offset: number) => number | undefined {
  const rows = new Map<number, number>();
  const number = (ofSource: number, ofChunk: number, ofOffset: number) => (ofSource * 2 ** 32 + ofChunk) * 256 + ofOffset;
  for (let row = 0; row < source.length; row++) rows.set(number(source[row]!, chunk[row]!, offset[row]!), row);
  return (...place) => rows.get(number(...place));
}
