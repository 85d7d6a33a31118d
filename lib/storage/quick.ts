/**
 * Reads beside Dexie, for the first answer of a worker that just woke: bare IndexedDB, everything in one transaction. Whatever is out of
 * the ordinary (no database yet, another schema, a page of a newer Schil that wants to change it) is left to Dexie.
 */
import { openBare, readerOf, type Reader } from './bare.ts';
import type { Database } from './db.ts';
import { storageError } from './storage-error.ts';
import type { TableName } from './tables.ts';

interface Connection {
  bare: Promise<IDBDatabase | undefined> | undefined;
  /** Dexie was open once: from then on it has the word, also when it was closed for good. */
  leftToDexie: boolean;
}
const connections = new WeakMap<Database, Connection>();

/** Reads in one transaction. `read` must ask everything before it waits for anything but its answers. */
export async function quickly<T>(db: Database, tables: readonly TableName[], read: (from: Reader) => Promise<T>): Promise<T> {
  try {
    return await read(readerOf(await connectionOf(db), tables));
  } catch (error) {
    throw storageError(error);
  }
}

async function connectionOf(db: Database): Promise<IDBDatabase> {
  const connection = connections.get(db) ?? { bare: undefined, leftToDexie: false };
  connections.set(db, connection);
  const bare = connection.leftToDexie || db.isOpen() ? undefined : await (connection.bare ??= open(db.name, () => (connection.leftToDexie = true)));
  if (bare && !connection.leftToDexie && !db.isOpen()) return bare;
  if (!connection.leftToDexie) void connection.bare?.then((one) => one?.close());
  connection.leftToDexie = true;
  await db.meta.get('schema'); // opens, or says why not
  return db.backendDB();
}

async function open(name: string, closed: () => void): Promise<IDBDatabase | undefined> {
  const opened = await openBare(name, closed).catch(() => undefined); // Dexie will say why
  return opened?.state === 'open' ? opened.bare : undefined;
}
