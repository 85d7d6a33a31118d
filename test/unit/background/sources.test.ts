import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../../lib/background/handlers/index.ts';
import { onPermissionsRemoved } from '../../../lib/background/permissions.ts';
import { onAlarm } from '../../../lib/background/start.ts';
import type { Handlers } from '../../../lib/messages/answer.ts';
import { chunkSize } from '../../../lib/feeds/rows.ts';
import { feed, items } from './feeds.ts';
import { chunksIn, newWorld, type World } from './world.ts';

let world: World;
let schil: Handlers;
const nobody = {};
const url = 'https://feed.example/klussen.json';
const hour = 3_600_000;

beforeEach(() => {
  world = newWorld();
  schil = handlersOf(world);
});
afterEach(async () => {
  await world.rest();
  world.close();
});

const add = () => schil['app/add-source']({ url }, nobody);
const source = async () => (await world.db.sources.toArray())[0]!;

describe('adding a source', () => {
  it('by address: reads it once, takes its name, and shows its items', async () => {
    world.internet.set(url, feed(items(3), { complete: true }));
    expect(await add()).toMatchObject({ name: 'Klussen in Voorbeeldstad', hosts: ['feed.example'], state: 'ok', items: 3, complete: true });
    expect(world.requests).toEqual([url]);
    expect((await schil['app/market']({ limit: 5 }, nobody)).total).toBe(3);
  });

  it.each([
    ['an address of this machine', 'https://127.0.0.1/feed', undefined, 'bad-address'],
    ['an address without https', 'http://feed.example/feed', undefined, 'bad-address'],
    ['a page that is no feed', url, '<html><body>Welkom</body></html>', 'not-a-feed'],
    ['half a feed', url, feed(items(3)).slice(0, 200), 'not-json'],
    ['a broken connection', url, undefined, 'offline'],
    ['an address that forwards', url, () => new Response('', { status: 301, headers: { location: 'https://other.example/' } }), 'forwards'],
  ])('refuses %s, and adds nothing', async (_what, address, answer, code) => {
    if (answer) world.internet.set(url, answer as string);
    await expect(schil['app/add-source']({ url: address }, nobody)).rejects.toMatchObject({ code });
    expect(await world.db.sources.count()).toBe(0);
  });

  it('twice is once', async () => {
    world.internet.set(url, feed(items(3)));
    await add();
    await add();
    await world.rest();
    expect(await world.db.sources.count()).toBe(1);
  });

  it('by file: there whole at once, and never asked for again', async () => {
    await schil['app/add-source']({ file: { name: 'intern.json', text: feed(items(450), { title: '' }) } }, nobody);
    expect(await source()).toMatchObject({ name: 'intern.json', kind: 'file', items: 450, state: 'ok' });
    expect((await chunksIn(world)).map(({ rows }) => rows.length)).toEqual([...Array<number>(11).fill(chunkSize), 450 - 11 * chunkSize]);
    world.clock += 1_000 * hour;
    await onAlarm(world, 'refresh');
    await world.rest();
    expect(world.requests).toEqual([]);
  });

  it('removes all of it, also its conditions for the next request', async () => {
    world.internet.set(url, () => new Response(feed(items(3)), { headers: { etag: '"a"' } }));
    const { id } = await add();
    await schil['app/remove-source']({ id }, nobody);
    expect(await world.db.sources.count()).toBe(0);
    expect(await world.db.chunks.count()).toBe(0);
    expect((await schil['app/market']({ limit: 5 }, nobody)).total).toBe(0);
  });
});

describe('refreshing', () => {
  beforeEach(async () => {
    world.internet.set(url, feed(items(3), { complete: true }));
    await add();
    await world.rest();
    world.requests.length = 0;
  });

  it('happens by alarm when it is due, and not before', async () => {
    await onAlarm(world, 'refresh');
    await world.rest();
    expect(world.requests).toEqual([]);
    world.clock += 6 * hour;
    world.internet.set(url, feed(items(5), { complete: true }));
    await onAlarm(world, 'refresh');
    await world.rest();
    expect(world.requests).toEqual([url]);
    expect((await schil['app/market']({ limit: 9 }, nobody)).total).toBe(5);
  });

  it('that fails says why, keeps what was there, and waits', async () => {
    world.clock += 6 * hour;
    world.internet.delete(url);
    await onAlarm(world, 'refresh');
    await world.rest();
    expect(await source()).toMatchObject({ state: 'failed', failures: 1, error: { code: 'offline', values: { host: 'feed.example' } } });
    expect((await schil['app/market']({ limit: 9 }, nobody)).total).toBe(3);
    await onAlarm(world, 'refresh');
    await world.rest();
    expect(world.requests).toEqual([url]);
    world.clock += hour / 4;
    await onAlarm(world, 'refresh');
    await world.rest();
    expect(world.requests).toEqual([url, url]);
    expect(await source()).toMatchObject({ failures: 2 });
  });

  it('can be stopped in the middle, and then goes on only when asked', async () => {
    let answerNow: ((response: Response) => void) | undefined;
    const { fetch } = world;
    world.fetch = (address, init) => {
      world.requests.push(address);
      return new Promise((resolve, reject) => {
        answerNow = resolve;
        init.signal!.addEventListener('abort', () => reject(init.signal!.reason));
      });
    };
    await schil['app/refresh']({}, nobody);
    while (!answerNow) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await source()).toMatchObject({ state: 'refreshing' });
    await schil['app/stop']({ id: (await source()).id }, nobody);
    await world.rest();
    expect(await source()).toMatchObject({ state: 'stopped' });
    world.clock += 100 * hour;
    await onAlarm(world, 'refresh');
    await world.rest();
    expect(world.requests).toEqual([url]);
    world.fetch = fetch;
    await schil['app/refresh']({ id: (await source()).id }, nobody);
    await world.rest();
    expect(await source()).toMatchObject({ state: 'ok', items: 3 });
    expect((await schil['app/market']({ limit: 9 }, nobody)).total).toBe(3);
  });

  it('says that access is missing when the permission is taken away', async () => {
    world.granted = false;
    await onPermissionsRemoved(world, ['https://feed.example/*']);
    expect(await source()).toMatchObject({ state: 'no-access', error: { code: 'no-access', values: { host: 'feed.example' } } });
    expect((await schil['app/market']({ limit: 9 }, nobody)).total).toBe(3);
  });

  it('goes on after a kill in the middle: an alarm is set while anything is unfinished', async () => {
    expect(world.alarms.get('resume')).toBe(1);
    const { state: _s, ...row } = await source();
    await world.db.sources.put({ ...row, state: 'refreshing', cursor: { generation: 2, page: url, item: 0, chunk: 0, pageChunk: 0, pages: [], items: 0, refused: 0, complete: false } });
    await onAlarm(world, 'resume');
    await world.rest();
    expect(await source()).toMatchObject({ state: 'ok', generation: 2, items: 3 });
  });
});
