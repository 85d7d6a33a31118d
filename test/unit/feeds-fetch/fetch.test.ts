import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchBounded, type FetchAsk } from '../../../lib/feeds/fetch.ts';

/** A real server behind the address `https://feed.example`, and a private one that nothing may reach. */
let server: Server;
let privateServer: Server;
let answering: (request: IncomingMessage, response: ServerResponse) => void;
let asked: IncomingMessage[] = [];
let privateHits = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answering(request, response);
  });
  privateServer = createServer((_request, response) => {
    privateHits++;
    response.end('secret');
  });
  for (const one of [server, privateServer]) await new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready));
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  for (const one of [server, privateServer]) {
    one.closeAllConnections();
    one.close();
  }
});

const portOf = (one: Server) => (one.address() as AddressInfo).port;
let init: RequestInit;
const fetchHere = (address: string, given: RequestInit) => {
  init = given;
  return fetch(address.replace('https://feed.example', `http://127.0.0.1:${portOf(server)}`), given);
};
const ask = (more: Partial<FetchAsk> = {}) => fetchBounded({ address: 'https://feed.example/klussen.json', hosts: ['feed.example'], ...more }, fetchHere);

describe('a bounded fetch', () => {
  it('gives the bytes and what the source said about them', async () => {
    answering = (_request, response) => response.writeHead(200, { 'content-type': 'application/feed+json', etag: '"1"', 'last-modified': 'Mon, 01 Jun 2026 00:00:00 GMT' }).end('{}');
    const fetched = await ask();
    expect(fetched).toMatchObject({ status: 'ok', contentType: 'application/feed+json', etag: '"1"', lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT' });
    expect(new TextDecoder().decode((fetched as { bytes: Uint8Array }).bytes)).toBe('{}');
  });

  it('says nothing about the person: no cookies, no referrer, a fixed language', async () => {
    answering = (_request, response) => response.end('{}');
    await ask();
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'manual' });
    expect(asked[0]!.headers['accept-language']).toBe('nl, en;q=0.5');
    for (const name of ['cookie', 'referer', 'authorization', 'origin']) expect(asked[0]!.headers).not.toHaveProperty(name);
  });

  it('asks whether anything changed, and hears that nothing did', async () => {
    answering = (request, response) => response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    expect(await ask({ etag: '"1"', lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT' })).toEqual({ status: 'unchanged' });
    expect(asked[0]!.headers['if-modified-since']).toBe('Mon, 01 Jun 2026 00:00:00 GMT');
  });

  it('does not follow a redirect, not even to look', async () => {
    answering = (_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${portOf(privateServer)}/` }).end();
    await expect(ask()).rejects.toMatchObject({ code: 'forwards', values: { host: 'feed.example' } });
    expect(privateHits).toBe(0);
  });

  it('counts decoded bytes: 30 MB in 30 kB of gzip is too large', async () => {
    const bomb = gzipSync(Buffer.alloc(30 * 1024 * 1024, 'a'));
    expect(bomb.length).toBeLessThan(64 * 1024);
    answering = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    await expect(ask()).rejects.toMatchObject({ code: 'too-large', values: { megabytes: 16 } });
  });

  it('stops an endless answer at the limit', async () => {
    let sent = 0;
    answering = (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1024))) sent += 64;
      };
      response.writeHead(200).on('drain', more);
      more();
    };
    await expect(ask({ limit: 1024 * 1024 })).rejects.toMatchObject({ code: 'too-large', values: { megabytes: 1 } });
    expect(sent).toBeLessThan(64 * 1024);
  });

  it('never takes more than 64 MB, whatever a preset says', async () => {
    const zeros = gzipSync(Buffer.alloc(65 * 1024 * 1024));
    answering = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(zeros);
    await expect(ask({ limit: 1024 ** 3 })).rejects.toMatchObject({ code: 'too-large', values: { megabytes: 64 } });
  });

  it.each([
    ['headers', () => {}],
    ['the rest of the body', (response: ServerResponse) => void response.writeHead(200).write('{')],
  ])('gives up on a source that keeps it waiting for %s', async (_what, begin) => {
    answering = (_request, response) => begin(response);
    await expect(ask({ timeout: 80 })).rejects.toMatchObject({ code: 'too-slow', values: { host: 'feed.example' } });
  });

  it('is stopped by the person, and says that it was', async () => {
    answering = (_request, response) => void response.writeHead(200).write('{');
    const stop = new AbortController();
    const fetching = ask({ signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([[404, {}], [500, {}], [429, { 'retry-after': '120' }], [206, {}], [204, {}]])('refuses status %i', async (status, headers) => {
    answering = (_request, response) => response.writeHead(status, headers).end();
    await expect(ask()).rejects.toMatchObject({ code: 'http-status', values: { status, ...(status === 429 && { retryAfter: 120 }) } });
  });

  it('tells a broken connection', async () => {
    answering = (request) => request.destroy();
    await expect(ask()).rejects.toMatchObject({ code: 'offline' });
  });

  it.each(['https://other.example/klussen.json', 'https://127.0.0.1/', 'http://feed.example/', 'https://feed.example.other.example/'])('does not ask %s', async (address) => {
    await expect(ask({ address })).rejects.toMatchObject({ code: 'bad-address' });
    expect(asked).toEqual([]);
  });
});
