/**
 * Reads beside Dexie, for the first answer of a worker that just woke: bare IndexedDB, everything in one transaction. Whatever is out of
 * the ordinary (no database yet, another schema, a page of a newer Schil that wants to change it) is left to Dexie.
 */
import { schema, type Database, type TableName } from './db.ts';
import { storageError } from './storage-error.ts';

export interface QuickRead {
  get<T>(table: TableName, key: IDBValidKey): Promise<T | undefined>;
  all<T>(table: TableName): Promise<T[]>;
}

interface Connection {
  bare: Promise<IDBDatabase | undefined> | undefined;
  /** Dexie was open once: from then on it has the word, also when it was closed for good. */
  leftToDexie: boolean;
}
const connections = new WeakMap<Database, Connection>();

/** Reads in one transaction. `read` must ask everything before it waits for anything but its answers. */
export async function quickly<T>(db: Database, tables: readonly TableName[], read: (from: QuickRead) => Promise<T>): Promise<T> {
  try {
    const transaction = (await connectionOf(db)).transaction(tables, 'readonly');
    return await read({
      get: (table, key) => answerOf(transaction.objectStore(table).get(key)),
      all: (table) => answerOf(transaction.objectStore(table).getAll()),
    });
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

/** Dexie counts versions in tens. */
const nativeVersion = schema * 10;

function open(name: string, closed: () => void): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction!.abort(); // there is none yet
    opening.onerror = () => resolve(undefined);
    opening.onsuccess = () => {
      const { result } = opening;
      const close = () => {
        result.close();
        closed();
      };
      result.onversionchange = close;
      result.onclose = closed;
      if (result.version === nativeVersion) return resolve(result);
      close();
      resolve(undefined);
    };
  });
}

function answerOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error as DOMException);
  });
}
