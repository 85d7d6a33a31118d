/** IndexedDB as it is, for reading only. Dexie makes and changes the database; reading what it made needs no more than this, and is sooner there. */
import { schema, type TableName } from './tables.ts';

export interface Reader {
  get<T>(table: TableName, key: IDBValidKey): Promise<T | undefined>;
  all<T>(table: TableName): Promise<T[]>;
  count(table: TableName): Promise<number>;
}

/** Dexie counts versions in tens. */
const nativeVersion = schema * 10;

export type Opened = { state: 'open'; bare: IDBDatabase } | { state: 'missing' | 'older' | 'newer' };

/** Opens the database when it is there and of this schema. `closed` is called when it makes way for a newer Schil, or the browser takes it away. */
export function openBare(name: string, closed: () => void): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    let missing = false;
    opening.onupgradeneeded = () => {
      missing = true;
      opening.transaction!.abort();
    };
    opening.onerror = () => (missing ? resolve({ state: 'missing' }) : reject(opening.error as DOMException));
    opening.onsuccess = () => {
      const bare = opening.result;
      if (bare.version !== nativeVersion) {
        bare.close();
        return resolve({ state: bare.version < nativeVersion ? 'older' : 'newer' });
      }
      bare.onversionchange = () => {
        bare.close();
        closed();
      };
      bare.onclose = closed;
      resolve({ state: 'open', bare });
    };
  });
}

/** Reads in one transaction: everything must be asked before it waits for anything but its answers. */
export function readerOf(database: IDBDatabase, tables: readonly TableName[]): Reader {
  const transaction = database.transaction(tables, 'readonly');
  return {
    get: (table, key) => answerOf(transaction.objectStore(table).get(key)),
    all: (table) => answerOf(transaction.objectStore(table).getAll()),
    count: (table) => answerOf(transaction.objectStore(table).count()),
  };
}

function answerOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error as DOMException);
  });
}
