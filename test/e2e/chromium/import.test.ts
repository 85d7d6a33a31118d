/** Imports of feeds in the real browser: a worker that is killed, what is asked of a source, and sources that may not be read. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppMessage, Ask } from '../../../lib/messages/map.ts';
import { chunkOf } from '../../../lib/storage/chunks.ts';
import type { ChunkRecord } from '../../../lib/storage/records.ts';
import type { Source } from '../../../lib/storage/types.ts';
import { feed, items } from '../../unit/background/feeds.ts';
import { ask } from '../harness/ask.ts';
import { rowsOf } from '../harness/rows.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { killWorker } from '../harness/worker.ts';

/** Two steps a page (`stepSize`). */
const pages = 3;
const perPage = 410;
let schil: Schil;
let panel: Page;

beforeAll(async () => {
  schil = await openSchil();
  panel = await schil.open('sidepanel.html');
});
afterAll(() => schil.close());

const send = <N extends AppMessage>(name: N, question: Ask<N>) => ask(panel, name, question);

const rows = <T>(table: string) => rowsOf<T>(panel, table);

const sourceOf = async (host: string) => (await rows<Source>('sources')).find(({ hosts }) => hosts.includes(host))!;

/** A feed of several pages; every page takes a moment, so that there is a middle to be killed in. */
function serve(host: string, delay: number): string {
  const address = (page: number) => `https://${host}/klussen.json?page=${page}`;
  schil.internet.host(host, async ({ url }) => {
    const page = Number(new URL(url).searchParams.get('page'));
    await new Promise((resolve) => setTimeout(resolve, delay));
    const body = feed(items(perPage, (page - 1) * perPage), { complete: true, ...(page < pages && { next: address(page + 1) }) });
    return { body, headers: { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*', 'set-cookie': 'who=you; Secure; SameSite=None' } };
  });
  return address(1);
}

async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 1_200; tries++) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come');
}

const done = (host: string) => until(async () => {
  const source = await sourceOf(host);
  return source?.state === 'ok' && source;
});

async function contentOf(host: string): Promise<unknown[]> {
  const { id, generation } = await sourceOf(host);
  const chunks = (await rows<ChunkRecord>('chunks')).filter((chunk) => chunk.source === id && chunk.generation === generation);
  return chunks.sort((a, b) => a.n - b.n).flatMap((chunk) => chunkOf(chunk).rows.map(({ assignment: { id, title, organisation, kind, url } }) => ({ id, title, organisation, kind, url })));
}

describe('an import', () => {
  it('that is killed again and again ends with exactly the rows of one that is not', async () => {
    await send('app/add-source', { url: serve('calm.example', 0) });
    await done('calm.example');
    const calm = await contentOf('calm.example'); // before it is read anew beside the other

    void send('app/add-source', { url: serve('killed.example', 60) }).catch(() => {}); // the worker dies with this question open
    for (const reached of [1, perPage + 1]) {
      await until(async () => ((await sourceOf('killed.example'))?.cursor?.items ?? 0) >= reached);
      await killWorker(schil);
      const { id, state, cursor } = await sourceOf('killed.example');
      expect(state).toBe('refreshing');
      // What the cursor says is what is there: both moved in one transaction.
      const written = (await rows<ChunkRecord>('chunks')).filter((chunk) => chunk.source === id && chunk.generation === cursor!.generation);
      expect(written.reduce((sum, chunk) => sum + chunk.rows.length, 0)).toBe(cursor!.items);
      await send('app/refresh', {});
    }
    await done('killed.example');
    const content = await contentOf('killed.example');
    expect(content).toHaveLength(pages * perPage);
    expect(content).toEqual(calm);
  }, 120_000);

  it('asks the added hosts only, without cookies, referrer or anything about the user', () => {
    const asked = schil.internet.asked.filter(({ host }) => host.endsWith('.example'));
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['calm.example', 'killed.example']));
    for (const { headers, method, body } of asked) {
      expect(method).toBe('GET');
      expect(body).toBe('');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers['accept-language']).toBe('nl, en;q=0.5');
    }
  });

  it('says so when the source may not be read, and adds nothing', async () => {
    schil.internet.document('https://closed.example/feed.json', feed(items(1)));
    expect(await send('app/add-source', { url: 'https://closed.example/feed.json' })).toEqual({ ok: false, error: { code: 'no-access', values: { host: 'closed.example' } } });
    expect(await sourceOf('closed.example')).toBeUndefined();
  });
});
