/** Hostile and broken feeds through the real browser: a typed, worded refusal each, and nothing stored before is lost. */
import type { Page } from 'playwright';
import { createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/storage/types.ts';
import { answerOf, ask } from '../harness/ask.ts';
import type { Answer } from '../harness/internet.ts';
import { openSchil, type Schil } from '../harness/schil.ts';

const host = 'bronnen.voorbeeldstad.example';
const open = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
const item = (number: number, more: object = {}) => ({ id: `https://${host}/klussen/${number}`, url: `https://${host}/klussen/${number}`, title: `Bomen snoeien in wijk ${number}`, content_text: 'Snoeien in het park, 8 uur per week.', _klus: { kind: 'assignment', hiringOrganization: { name: 'Gemeente Voorbeeldstad' } }, ...more });
const feed = (items: unknown[]) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Klussen van Voorbeeldstad', home_page_url: `https://${host}/`, items });

/** 300 MB of spaces as 0.3 MB of gzip. */
const bomb: Answer = (response) => {
  response.writeHead(200, { ...open, 'content-encoding': 'gzip' });
  const megabyte = Buffer.alloc(1024 * 1024, ' ');
  const compressed = Readable.from(Array.from({ length: 300 }, () => megabyte)).pipe(createGzip());
  compressed.pipe(response);
  response.on('close', () => compressed.destroy());
};

const answers: Record<string, Answer> = {
  '/good.json': { headers: open, body: feed([1, 2, 3].map((number) => item(number))) },
  '/truncated.json': { headers: open, body: feed([item(1)]).slice(0, -30) },
  '/page.html': { headers: { ...open, 'content-type': 'text/html' }, body: '<!doctype html><title>Welkom</title><h1>Gemeente Voorbeeldstad</h1>' },
  '/bomb.json': bomb,
  '/forward.json': { status: 302, headers: { ...open, location: 'https://127.0.0.1/secret' }, body: '' },
  '/gone.json': { status: 410, headers: open, body: '' },
  '/links.json': { headers: open, body: feed(['javascript:alert(1)', 'data:text/html,x', '//x.example/y'].map((url, at) => item(100 + at, { url, external_url: url }))) },
  '/proto.json': { headers: open, body: feed([]).replace('"items":[]', `"__proto__":{"polluted":1},"items":[{"id":"klus-9","title":"Loket helpen","content_text":"x","__proto__":{"status":"filled"},"_klus":{"kind":"assignment"}}]`) },
};

let schil: Schil;
let panel: Page;
beforeAll(async () => {
  schil = await openSchil();
  schil.internet.host(host, ({ url }) => answers[new URL(url).pathname] ?? null);
  panel = await schil.open('sidepanel.html');
});
afterAll(() => schil.close());

async function settled(id: string): Promise<Source> {
  for (let tries = 0; tries < 150; tries++) {
    const sources = await panel.evaluate(readSources);
    const source = sources.find((one) => one.id === id);
    if (source && !['new', 'refreshing'].includes(source.state)) return source;
    await panel.waitForTimeout(100);
  }
  throw new Error('The source was not read to its end');
}

async function add(path: string): Promise<Source> {
  const { id } = await answerOf(panel, 'app/add-source', { url: `https://${host}${path}` });
  return settled(id);
}

/** Straight from the database: what is stored counts, not what is shown. */
async function readSources(): Promise<Source[]> {
  const name = (await indexedDB.databases())[0]?.name ?? '';
  const database = await new Promise<IDBDatabase>((resolve, reject) => Object.assign(indexedDB.open(name), { onsuccess: (event: Event) => resolve((event.target as IDBOpenDBRequest).result), onerror: reject }));
  const rows = await new Promise<Source[]>((resolve, reject) => Object.assign(database.transaction('sources').objectStore('sources').getAll(), { onsuccess: (event: Event) => resolve((event.target as IDBRequest<Source[]>).result), onerror: reject }));
  database.close();
  return rows;
}

const total = async () => (await answerOf(panel, 'app/market', { limit: 50 })).total;

describe('bad feeds', () => {
  it('a good feed comes in first', async () => {
    expect(await add('/good.json')).toMatchObject({ state: 'ok', items: 3 });
    expect(await total()).toBe(3);
  });

  it.each([
    ['/truncated.json', ['not-json', 'not-a-feed']],
    ['/page.html', ['not-a-feed']],
    ['/bomb.json', ['too-large']],
    ['/forward.json', ['forwards']],
    ['/gone.json', ['http-status']],
  ])('%s is refused with a reason, and what was there stays', async (path, codes) => {
    const result = await ask(panel, 'app/add-source', { url: `https://${host}${path}` });
    expect(result).toMatchObject({ ok: false, error: { code: expect.stringMatching(new RegExp(`^(${codes.join('|')})$`)) } });
    expect(await total()).toBe(3);
  });

  it('a good source that turns bad keeps what it gave', async () => {
    const [good] = await panel.evaluate(readSources);
    answers['/good.json'] = answers['/page.html']!;
    await answerOf(panel, 'app/refresh', { id: good!.id });
    await expect.poll(async () => (await panel.evaluate(readSources))[0]).toMatchObject({ state: 'failed', items: 3, error: { code: 'not-a-feed' } });
    expect(await total()).toBe(3);
  });

  it('does not follow a forward to the own machine', () => {
    expect(schil.internet.asked.filter((asked) => asked.host.startsWith('127.'))).toEqual([]);
  });

  it.each(['http://bronnen.voorbeeldstad.example/good.json', 'https://127.0.0.1/good.json', 'https://localhost/good.json', 'javascript:alert(1)', 'file:///etc/hosts'])('does not even ask %s', async (url) => {
    const asked = schil.internet.asked.length;
    expect(await ask(panel, 'app/add-source', { url })).toMatchObject({ ok: false, error: { code: expect.stringMatching(/bad-address|usage|refused-sender/) } });
    expect(schil.internet.asked.slice(asked).filter((one) => one.host === host)).toEqual([]);
  });

  it('keeps no link that is not https', async () => {
    expect(await add('/links.json')).toMatchObject({ state: 'ok', items: 3 });
    const { rings } = await answerOf(panel, 'app/market', { limit: 50 });
    const links = rings.flatMap(({ items }) => items.map(({ assignment }) => assignment.url)).filter((url) => url !== undefined);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });

  it('is not poisoned by `__proto__`', async () => {
    expect(await add('/proto.json')).toMatchObject({ state: 'ok', items: 1 });
    expect(await (await schil.worker()).evaluate(() => 'polluted' in {})).toBe(false);
  });
});
