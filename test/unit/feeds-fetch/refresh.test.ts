import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolsOf } from '../../../lib/background/refreshing.ts';
import { refresh } from '../../../lib/feeds/refresh.ts';
import type { FeedStore, RefreshTools } from '../../../lib/feeds/refresh-types.ts';
import { chunkSize, stepSize } from '../../../lib/feeds/rows.ts';
import type { Chunk } from '../../../lib/storage/records.ts';
import type { Source } from '../../../lib/storage/types.ts';
import { feed, items, type Item } from '../background/feeds.ts';
import { chunksIn, newWorld, type World } from '../background/world.ts';

const url = 'https://feed.example/klussen.json';
const page = (number: number) => `https://feed.example/klussen.json?page=${number}`;
const never = new AbortController().signal;
let world: World;
let tools: RefreshTools;

beforeEach(async () => {
  world = newWorld();
  tools = toolsOf(world);
  await world.db.sources.put(sourceOf());
});
afterEach(() => world.close());

function sourceOf(more: Partial<Source> = {}): Source {
  return { id: 'feed', name: 'Klussen', url, kind: 'feed', on: true, hosts: ['feed.example'], added: '2026-11-01T00:00:00Z', state: 'new', failures: 0, items: 0, refused: 0, ...more };
}

async function run(with_: RefreshTools = tools): Promise<Source> {
  return refresh((await world.db.sources.get('feed'))!, with_, never);
}

async function stored(): Promise<string[]> {
  const source = (await world.db.sources.get('feed'))!;
  const chunks = (await chunksIn(world)).filter(({ generation }) => generation === source.generation);
  return chunks.flatMap(({ rows }) => rows.map(({ assignment }) => assignment.id)).sort();
}

/** Three pages of 450 items, so that every page is cut into chunks. */
function servePages(list: Item[] = items(1_350)): void {
  const third = list.length / 3;
  world.internet.set(url, feed(list.slice(0, third), { next: page(2), complete: true }));
  world.internet.set(page(2), feed(list.slice(third, 2 * third), { next: page(3), complete: true }));
  world.internet.set(page(3), feed(list.slice(2 * third), { complete: true }));
}

describe('a refresh', () => {
  it('reads every page, in records of so many at most, and asks nothing else', async () => {
    servePages();
    const source = await run();
    expect(source).toMatchObject({ generation: 1, items: 1_350, refused: 0, complete: true, pages: 3 });
    expect(source).not.toHaveProperty('cursor');
    expect(await stored()).toEqual(items(1_350).map(({ id }) => id));
    expect(Math.max(...(await chunksIn(world)).map(({ rows }) => rows.length))).toBe(chunkSize);
    expect(world.requests).toEqual([url, page(2), page(3)]);
  });

  it('moves the cursor with every chunk, in the same transaction', async () => {
    servePages();
    const seen: number[] = [];
    const watched: FeedStore = { ...tools.store, async putChunks(chunks, id, change) {
      const source = await tools.store.putChunks(chunks, id, change);
      seen.push(source.cursor!.items);
      expect((await chunksIn(world)).reduce((sum, { rows }) => sum + rows.length, 0)).toBe(source.cursor!.items);
      return source;
    } };
    await run({ ...tools, store: watched });
    expect(seen).toEqual([stepSize, 450, 450 + stepSize, 900, 900 + stepSize, 1_350]);
  });

  it('stops at a feed that leads in a circle', async () => {
    world.internet.set(url, feed(items(2), { next: page(2), complete: true }));
    world.internet.set(page(2), feed(items(2, 2), { next: url, complete: true }));
    expect(await run()).toMatchObject({ items: 4, complete: false });
    expect(world.requests).toEqual([url, page(2)]);
  });

  it('does not follow a feed to another host', async () => {
    world.internet.set(url, feed(items(2), { next: 'https://other.example/feed', complete: true }));
    expect(await run()).toMatchObject({ items: 2, complete: false });
    expect(world.requests).toEqual([url]);
  });

  it('keeps what was there when a later page cannot be read', async () => {
    servePages();
    await run();
    world.internet.set(page(2), '<html>maintenance</html>');
    await expect(run()).rejects.toMatchObject({ name: 'SchilError' });
    expect(await stored()).toHaveLength(1_350);
  });

  it('needs permission where the source does not allow reading', async () => {
    world.granted = false;
    await expect(run()).rejects.toMatchObject({ code: 'no-access', values: { host: 'feed.example' } });
    world.granted = true;
    await expect(run()).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('a list that changed', () => {
  it('closes what a complete list no longer has', async () => {
    world.internet.set(url, feed(items(5), { complete: true }));
    await run();
    world.internet.set(url, feed(items(2), { complete: true }));
    await run();
    expect(await stored()).toEqual(items(2).map(({ id }) => id));
    expect(await world.db.chunks.count()).toBe(1);
  });

  it('keeps what an incomplete list no longer mentions, with the day on which it was last seen', async () => {
    world.internet.set(url, feed(items(5)));
    await run();
    world.clock += 3 * 86_400_000;
    world.internet.set(url, feed(items(2, 4)));
    const source = await run();
    expect(await stored()).toEqual(items(6).map(({ id }) => id));
    expect(source.items).toBe(6);
    const rows = (await chunksIn(world)).flatMap(({ rows }) => rows);
    expect(rows.find(({ assignment }) => assignment.id === 'item-000000')!.seen).toBe('2026-11-25');
    expect(rows.find(({ assignment }) => assignment.id === 'item-000004')!.seen).toBe('2026-11-28');
  });

  it('forgets what closed long ago', async () => {
    world.internet.set(url, feed([{ id: 'old', closes: '2026-10-01' }, { id: 'recent', closes: '2026-11-20' }]));
    await run();
    world.internet.set(url, feed(items(1)));
    await run();
    expect(await stored()).toEqual(['item-000000', 'recent']);
  });

  it('asks a feed of one page whether it changed, and only then', async () => {
    world.internet.set(url, () => new Response(feed(items(3), { complete: true }), { headers: { etag: '"a"' } }));
    await run();
    const headers: unknown[] = [];
    const fetchAgain: RefreshTools['fetch'] = async (_address, init) => {
      headers.push(init.headers);
      return new Response(null, { status: 304 });
    };
    await run({ ...tools, fetch: fetchAgain });
    expect(headers).toMatchObject([{ 'If-None-Match': '"a"' }]);
    expect(await stored()).toHaveLength(3);
    // Without host permission these headers would need a preflight that the source does not answer.
    world.granted = false;
    await run({ ...tools, fetch: fetchAgain });
    expect(headers[1]).not.toHaveProperty('If-None-Match');
  });
});

class Killed extends Error {}

/** A store that dies at its nth transaction, before or after it is committed. */
function dying(store: FeedStore, at: number, committed: boolean): FeedStore {
  let left = at;
  const wrap = <A extends unknown[], R>(work: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
    if (left-- > 0) return work(...given);
    if (committed) await work(...given);
    throw new Killed();
  };
  return { ...store, update: wrap(store.update), restart: wrap(store.restart), putChunks: wrap(store.putChunks), putRow: wrap(store.putRow), finish: wrap(store.finish) };
}

describe('a worker that is killed', () => {
  const chunksNow = async (): Promise<Chunk[]> => chunksIn(world);

  it.each([true, false])('ends with the same rows, whenever it happens (transaction committed: %s)', async (committed) => {
    const before = items(450);
    const after: Item[] = [...items(420, 100), { id: 'new' }, { id: 'newer' }];
    const incomplete = (list: Item[]) => {
      world.internet.set(url, feed(list.slice(0, 405), { next: page(2) }));
      world.internet.set(page(2), feed(list.slice(405)));
    };
    incomplete(before);
    await run();
    incomplete(after);
    const undisturbed = await afterRun();
    expect(undisturbed.rows).toBe(522);

    for (let at = 0; at < undisturbed.transactions; at++) {
      world.close();
      world = newWorld();
      tools = toolsOf(world);
      await world.db.sources.put(sourceOf());
      incomplete(before);
      await run();
      incomplete(after);
      await expect(run({ ...tools, store: dying(tools.store, at, committed) })).rejects.toThrow(Killed);
      if (at === undisturbed.transactions - 1 && committed) continue; // it was done
      await run();
      expect({ at, chunks: await chunksNow() }).toEqual({ at, chunks: undisturbed.chunks });
    }
  });

  async function afterRun(): Promise<{ transactions: number; chunks: Chunk[]; rows: number }> {
    let transactions = 0;
    const count = <A extends unknown[], R>(work: (...given: A) => Promise<R>) => (...given: A): Promise<R> => {
      transactions++;
      return work(...given);
    };
    const { store } = tools;
    await run({ ...tools, store: { ...store, restart: count(store.restart), putChunks: count(store.putChunks), finish: count(store.finish) } });
    const chunks = await chunksNow();
    return { transactions, chunks, rows: chunks.reduce((sum, { rows }) => sum + rows.length, 0) };
  }

  it('starts a page again that changed meanwhile', async () => {
    servePages();
    await expect(run({ ...tools, store: dying(tools.store, 1, true) })).rejects.toThrow(Killed);
    servePages(items(1_350, 10));
    await run();
    expect(await stored()).toEqual(items(1_350, 10).map(({ id }) => id));
  });
});
