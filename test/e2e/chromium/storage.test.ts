/** Data that vanishes, and what lies where the page can read it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Meta } from '../../../lib/storage/records.ts';
import { answerOf } from '../harness/ask.ts';
import { rowsOf } from '../harness/rows.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { localKeys } from '../harness/worker.ts';

let profile: string;
let schil: Schil;
let panel: Page;

beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'schil-storage-'));
});
afterAll(async () => {
  await schil.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

async function start(): Promise<void> {
  schil = await openSchil({ profile });
  panel = await schil.open('sidepanel.html');
}

/** Facts about the database, as a page of the extension reads them. */
const meta = () => rowsOf<Meta>(panel, 'meta');

async function noticed(): Promise<unknown> {
  for (let tries = 0; tries < 100; tries++) {
    const notice = (await meta()).find(({ id }) => id === 'notice');
    if (notice) return notice.value;
    await panel.waitForTimeout(50);
  }
  return undefined;
}

describe('a database that was damaged between two starts', () => {
  it('is noticed, what was lost is told, and a backup brings it back', async () => {
    await start();
    await answerOf(panel, 'app/save-portfolio', { portfolio: { version: 1, tags: [{ id: 'procurement', stance: 'can' }, { text: 'bijenhotels', stance: 'can' }] } });
    const { file } = await answerOf(panel, 'app/export', {});
    await schil.close();

    const folder = join(profile, 'Default/IndexedDB', readdirSync(join(profile, 'Default/IndexedDB')).find((name) => name.includes(schil.id) && name.endsWith('.leveldb'))!);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'damaged');

    await start();
    expect(await noticed()).toMatchObject({ kind: 'data-vanished', tags: 2, saved: 0 });
    expect(await answerOf(panel, 'app/import', { file })).toEqual({ tags: 2, sources: 0 });
    await answerOf(panel, 'app/notice-read', {});
    expect((await meta()).find(({ id }) => id === 'notice')!.value).toBeNull();
    expect(JSON.parse((await answerOf(panel, 'app/export', {})).file).portfolio).toEqual(JSON.parse(file).portfolio);
  }, 60_000);
});

describe('storage.local', () => {
  it('holds flags and canary, and cards only while marks are on', async () => {
    await answerOf(panel, 'app/save-settings', { settings: { mode: 'panel', welcomed: true } });
    expect((await localKeys(panel)).sort()).toEqual(['canary', 'flags']);
    await answerOf(panel, 'app/save-settings', { settings: { mode: 'page' } });
    expect((await localKeys(panel)).sort()).toEqual(['canary', 'cards', 'flags']);
    await answerOf(panel, 'app/save-settings', { settings: { pausedUntil: 'forever' } });
    expect((await localKeys(panel)).sort()).toEqual(['canary', 'flags']);
  });
});

describe('a page', () => {
  it('changes nothing of Schil’s by events or messages of its own', async () => {
    const before = (await answerOf(panel, 'app/export', {})).file;
    const page = await schil.linkedIn('/feed/');
    await page.evaluate((id) => {
      const message = { name: 'app/erase', ask: { what: 'everything' } };
      window.postMessage(message, '*');
      for (const name of ['schil', 'message', 'app/erase']) document.dispatchEvent(new CustomEvent(name, { detail: message }));
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?(id: string, message: object): void } } };
      try {
        chrome?.runtime?.sendMessage?.(id, message);
      } catch {
        // refused by the browser: as it should be
      }
    }, schil.id);
    await page.waitForTimeout(300);
    const strip = (file: string) => JSON.stringify({ ...JSON.parse(file), made: '' });
    expect(strip((await answerOf(panel, 'app/export', {})).file)).toBe(strip(before));
    await page.close();
  });
});
