import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../../lib/storage/db.ts';
import { quickly } from '../../../lib/storage/quick.ts';
import { schema } from '../../../lib/storage/tables.ts';

let names = 0;
const opened: Database[] = [];
const database = (name = `quick-${names++}`) => {
  const db = createDatabase(name);
  opened.push(db);
  return db;
};
afterEach(() => opened.splice(0).forEach((db) => db.close()));

const schemaOf = (db: Database) => quickly(db, ['meta', 'marks'], (from) => Promise.all([from.get<{ value: number }>('meta', 'schema'), from.all('marks')]));

it('reads without Dexie what Dexie wrote', async () => {
  const writer = database();
  await writer.marks.put({ key: 'a/b', at: '' });
  const db = database(writer.name);
  expect(await schemaOf(db)).toEqual([{ id: 'schema', value: schema }, [{ key: 'a/b', at: '' }]]);
  expect(db.isOpen()).toBe(false);
  await db.marks.clear();
  expect(await schemaOf(db)).toEqual([{ id: 'schema', value: schema }, []]);
});

it('lets Dexie make a database that is not there', async () => {
  const db = database();
  expect(await schemaOf(db)).toEqual([{ id: 'schema', value: schema }, []]);
  expect(db.isOpen()).toBe(true);
});

it('makes way for a newer Schil', async () => {
  const writer = database();
  await writer.open();
  writer.close();
  const db = database(writer.name);
  await schemaOf(db);
  expect(await openNewer(writer.name)).toBe('opened');
});

/** A newer Schil opens the database with its own version: what happens, `blocked` when an old connection is in its way. */
function openNewer(name: string): Promise<'opened' | 'blocked'> {
  return new Promise((resolve, reject) => {
    const newer = indexedDB.open(name, (schema + 1) * 10);
    newer.onsuccess = () => {
      newer.result.close();
      resolve('opened');
    };
    newer.onerror = () => reject(newer.error as DOMException);
    newer.onblocked = () => resolve('blocked');
  });
}
