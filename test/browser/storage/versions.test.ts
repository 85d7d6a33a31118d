/** Two pages on two versions of Schil, in real IndexedDB. */
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { createDatabase, write } from '../../../lib/storage/db.ts';
import { schema } from '../../../lib/storage/tables.ts';

const name = 'versions';
afterEach(() => Dexie.delete(name));

describe('a page with old code', () => {
  it('makes way for a newer schema, and then neither reads nor writes with its old code', async () => {
    const old = createDatabase(name);
    await write(old, ['marks'], () => old.marks.put({ key: 'a/b', at: '2026-11-25', saved: true }));
    const next = new Dexie(name);
    next.version(schema + 1).stores({ marks: 'key, at' });
    await next.open();
    expect(await next.table('marks').count()).toBe(1);
    await expect(write(old, ['marks'], () => old.marks.clear())).rejects.toMatchObject({ code: 'newer-version' });
    await expect(old.marks.count()).rejects.toThrow();
    expect(await next.table('marks').count()).toBe(1);
    next.close();
  });

  it('that opens a newer database does not write to it', async () => {
    const next = createDatabase(name);
    await write(next, ['meta'], () => next.meta.put({ id: 'schema', value: schema + 1 }));
    next.close();
    const old = createDatabase(name);
    await expect(write(old, ['marks'], () => old.marks.put({ key: 'a/b', at: '' }))).rejects.toMatchObject({ code: 'newer-version' });
    old.close();
    expect(await marksIn(name)).toEqual([]);
  });
});

/** Read without our own code, old or new. */
function marksIn(name: string): Promise<unknown[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('marks').objectStore('marks').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
