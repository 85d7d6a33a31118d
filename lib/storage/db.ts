/** The database of the extension's own origin. The background writes; extension pages read. */
import Dexie, { type Table } from 'dexie';
import { SchilError } from '../errors.ts';
import { announce } from './changes.ts';
import { getMeta } from './meta.ts';
import { storageError } from './storage-error.ts';
import { v1 } from './migrations/v1.ts';
import { v2 } from './migrations/v2.ts';
import type * as R from './records.ts';
import { databaseName, schema, type TableName } from './tables.ts';
import type { Source } from './types.ts';

export type Database = Dexie & {
  settings: Table<R.SettingsRow, 'only'>;
  portfolio: Table<R.PortfolioRow, 'only'>;
  sources: Table<Source, string>;
  chunks: Table<R.ChunkRecord, [source: string, generation: number, n: number]>;
  packed: Table<R.PackedRecord, string>;
  marks: Table<R.Mark, string>;
  seen: Table<R.SeenTagLine, string>;
  answers: Table<R.LastAnswer, string>;
  health: Table<R.RegionHealth, string>;
  proposals: Table<R.ProposalAnswer, string>;
  meta: Table<R.Meta, keyof R.MetaValues>;
};

/** Opens lazily, at the first read or write. `name` differs in tests only. */
export function createDatabase(name: string = databaseName): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores(v1);
  db.version(2).upgrade(v2);
  db.on('populate', (transaction) => {
    void transaction.table('meta').add({ id: 'schema', value: schema });
  });
  // A newer Schil wants to change the schema: let it, and do not open again with this old code, as Dexie would by itself.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    return false;
  });
  return db;
}

/**
 * One transaction that writes, all or nothing; the pages hear of it. Refuses (`newer-version`) when a newer Schil already changed the
 * schema, and turns the browser's failures into ours: `storage-full` (what was there is kept) and `storage-broken`.
 */
export async function write<T>(db: Database, tables: readonly TableName[], work: () => Promise<T>): Promise<T> {
  const touched = [...new Set<TableName>([...tables, 'meta'])];
  try {
    const result = await db.transaction('rw', touched, async () => {
      if (((await getMeta(db, 'schema')) ?? schema) > schema) throw new SchilError('newer-version');
      return await work();
    });
    announce(touched);
    return result;
  } catch (error) {
    throw storageError(error);
  }
}
