/**
 * From stored assignments to an index that answers. The packed index is made first, so that everything can be listed at once; then
 * competences are read from the texts, and the words for the search box, in slices with room for messages in between. A worker that is
 * killed goes on where it was: each chunk says with which vocabulary it was read.
 */
import type { Assignment } from '../assignments/types.ts';
import { addFacts } from '../feeds/facts/add.ts';
import { logError } from '../log.ts';
import { withConcepts } from '../matching/asked.ts';
import { rowOf } from '../storage/chunks.ts';
import { write } from '../storage/db.ts';
import { getMeta, putMeta, raiseRevision } from '../storage/meta.ts';
import type { ChunkKey, StoredAssignment } from '../storage/records.ts';
import { turns } from '../turns.ts';
import { refreshOutside } from './outside.ts';
import { alarms, resumeMinutes } from './alarms.ts';
import type { Context } from './context.ts';
import { pack } from './packing.ts';
import { storeWords } from './storing-words.ts';
import { conceptsOf, findMentionsOf } from './vocabulary.ts';

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
    if (!indexing.again) await storeWords(context, () => indexing.again);
  }
  const { db } = context;
  await write(db, ['meta'], async () => {
    const state = await getMeta(db, 'index');
    await putMeta(db, 'index', { state: 'ready', items: state?.items ?? 0 });
    await raiseRevision(db);
  });
  await refreshOutside(context);
}

/** Chunks read and written in one go. */
const together = 5;

/** Reads competences from the texts of rows that were not read with this vocabulary. Gives whether anything was read. */
async function readCompetences(context: Context, run: Indexing): Promise<boolean> {
  const { db, version } = context;
  const unread = await db.chunks.where('readBy').notEqual(version).primaryKeys();
  if (unread.length === 0) return false;
  const [concepts, find] = [await conceptsOf(context), await findMentionsOf(context)];
  const read = ({ assignment, ...row }: StoredAssignment): StoredAssignment => ({ ...row, assignment: withConcepts(addFacts(stated(assignment)), concepts, find), readBy: version });
  for (let at = 0; at < unread.length && !run.again; at += together) await readChunks(context, unread.slice(at, at + together), read);
  return true;
}

async function readChunks(context: Context, keys: ChunkKey[], read: (row: StoredAssignment) => StoredAssignment): Promise<void> {
  const { db, version } = context;
  const turn = turns(context);
  const texts = new Map<string, string>();
  for (const chunk of await db.chunks.bulkGet(keys)) {
    for (const text of chunk?.rows ?? []) {
      const row = rowOf(text);
      texts.set(text, row.readBy === version ? text : JSON.stringify(read(row)));
      await turn();
    }
  }
  await write(db, ['chunks'], async () => {
    const now = (await db.chunks.bulkGet(keys)).filter((chunk) => chunk !== undefined);
    // A row that was written meanwhile keeps its new text, and is read in the next round.
    await db.chunks.bulkPut(now.map((chunk) => ({ ...chunk, rows: chunk.rows.map((row) => texts.get(row) ?? row), readBy: chunk.rows.every((row) => texts.has(row)) ? version : '' })));
  });
}

/** Without what an earlier vocabulary found in the text. */
function stated(assignment: Assignment): Assignment {
  const { required, desired } = assignment.competences;
  return { ...assignment, competences: { required: required.filter(({ fromText }) => !fromText), desired: desired.filter(({ fromText }) => !fromText) } };
}
