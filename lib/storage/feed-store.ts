/** Sources and their chunks of assignments in the database: each function one transaction. */
import Dexie from 'dexie';
import { SchilError } from '../errors.ts';
import type { FeedStore, SourceChange } from '../feeds/refresh-types.ts';
import { chunkOf, recordOf } from './chunks.ts';
import { write, type Database } from './db.ts';
import { raiseRevision } from './meta.ts';
import type { Chunk } from './records.ts';
import type { Source } from './types.ts';

export function feedStore(db: Database): FeedStore {
  const get = async (id: string): Promise<Source> => {
    const source = await db.sources.get(id);
    if (!source) throw new SchilError('no-such-item');
    return source;
  };
  const change = async (id: string, step: SourceChange): Promise<Source> => {
    const changed = step(await get(id));
    await db.sources.put(changed);
    return changed;
  };

  return {
    get,
    update: (id, step) => write(db, ['sources'], () => change(id, step)),
    restart: (id, generation, from, step) =>
      write(db, ['sources', 'chunks'], async () => {
        await generationOf(db, id, generation, from).delete();
        return change(id, step);
      }),
    putChunks: (chunks, id, step) => {
      const records = chunks.map(recordOf);
      return write(db, ['sources', 'chunks'], async () => {
        const changed = await change(id, step);
        await db.chunks.bulkPut(records);
        return changed;
      });
    },
    putRow: ({ source, generation, n }, row, step) =>
      write(db, ['sources', 'chunks'], async () => {
        const changed = await change(source, step);
        const record = await db.chunks.get([source, generation, n]);
        if (!record) return changed;
        const chunk = chunkOf(record);
        const index = chunk.rows.findIndex(({ assignment }) => assignment.id === row.assignment.id);
        if (index >= 0) await db.chunks.put(recordOf({ ...chunk, rows: chunk.rows.with(index, row), readBy: '' }));
        return changed;
      }),
    finish: (id, generation, step) =>
      write(db, ['sources', 'chunks', 'meta'], async () => {
        await everythingOf(db, id, 0, generation).delete();
        await everythingOf(db, id, generation + 1, Infinity).delete();
        await raiseRevision(db);
        return change(id, step);
      }),
    chunks: (id, generation) => chunksOf(db, id, generation),
  };
}

const readTogether = 10;

/** Chunks of one generation in order, a few in memory at a time. */
export async function* chunksOf(db: Database, id: string, generation: number): AsyncGenerator<Chunk> {
  for (let from = 0; ; ) {
    const chunks = await generationOf(db, id, generation, from).limit(readTogether).toArray();
    for (const record of chunks) yield chunkOf(record);
    if (chunks.length < readTogether) return;
    from = chunks.at(-1)!.n + 1;
  }
}

const generationOf = (db: Database, id: string, generation: number, from: number) =>
  db.chunks.where('[source+generation+n]').between([id, generation, from], [id, generation, Dexie.maxKey]);

const everythingOf = (db: Database, id: string, from: number, before: number) =>
  db.chunks.where('[source+generation+n]').between([id, from, Dexie.minKey], [id, before, Dexie.minKey]);

/** The generation to show: the one that counts, or the one being written when it is the first. */
export function shownGeneration(source: Source): number {
  return source.generation ?? source.cursor?.generation ?? 0;
}
