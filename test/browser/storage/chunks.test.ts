/** Chunks in real IndexedDB. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../../lib/storage/db.ts';
import { chunksOf, feedStore } from '../../../lib/storage/feed-store.ts';
import type { Source } from '../../../lib/storage/types.ts';

let db: Database;
let number = 0;
beforeEach(() => {
  db = createDatabase(`chunks-${number++}`);
});
afterEach(async () => {
  await db.delete();
});

const source: Source = { id: 'feed', name: 'Klussen', kind: 'feed', on: true, hosts: [], added: '', state: 'new', failures: 0, items: 0, refused: 0 };
const chunk = (generation: number, n: number) => ({ source: 'feed', generation, n, rows: [], readBy: '' });

describe('chunks', () => {
  it('come in order of their numbers, of one source and generation only', async () => {
    await db.chunks.bulkPut([...[11, 2, 0, 1, 10].map((n) => chunk(1, n)), chunk(2, 0), { ...chunk(1, 5), source: 'feeds' }, { ...chunk(1, 6), source: 'fee' }]);
    const numbers: number[] = [];
    for await (const { n } of chunksOf(db, 'feed', 1)) numbers.push(n);
    expect(numbers).toEqual([0, 1, 2, 10, 11]);
  });

  it('of other generations go in the same transaction that makes one count', async () => {
    await db.sources.put(source);
    await db.chunks.bulkPut([chunk(1, 0), chunk(1, 1), chunk(2, 0), chunk(3, 0), { ...chunk(1, 0), source: 'feeds' }]);
    await feedStore(db).finish('feed', 2, (row) => ({ ...row, generation: 2 }));
    expect(await db.chunks.toCollection().primaryKeys()).toEqual([['feed', 2, 0], ['feeds', 1, 0]]);
    expect(await db.sources.get('feed')).toMatchObject({ generation: 2 });
  });

  it('of a source that was removed are not written any more', async () => {
    await expect(feedStore(db).putChunks([chunk(1, 0)], 'feed', (row) => row)).rejects.toMatchObject({ code: 'no-such-item' });
    expect(await db.chunks.count()).toBe(0);
  });
});
