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
  chunks: Table<R.ChunkRecord, R.ChunkKey>;
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
  // What a newer Schil wrote is not changed with old code, also where it left the database's own version as it was.
  db.on('ready', async () => {
    if (((await getMeta(db, 'schema')) ?? schema) > schema) throw new SchilError('newer-version');
  }, true);
  // A newer Schil wants to change the schema: let it, and do not open again with this old code, as Dexie would by itself.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    return false;
  });
  return db;
}

/**
 * One transaction that writes, all or nothing; the pages hear of it. It waits only for those that write in the same tables. Turns the
 * browser's failures into ours: `storage-full` (what was there is kept), `newer-version` and `storage-broken`.
 */
export async function write<T>(db: Database, tables: readonly TableName[], work: () => Promise<T>): Promise<T> {
  try {
    const result = await db.transaction('rw', tables, work);
    announce(tables);
    return result;
  } catch (error) {
    throw storageError(error);
  }
}
