/** Calm: where nothing is wanted, nothing is read and nothing changes. On the build that ships. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ToPanel } from '../../../lib/messages/map.ts';
import { closedRoots, inIsolatedWorld, waitForClosedText } from '../harness/closed-roots.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { settings, withMarks } from './page-setup.ts';

const profile = '/in/bram-oosterling-oefen/';
let schil: Schil;
beforeAll(async () => {
  schil = await openSchil();
  await withMarks(schil);
});
afterAll(() => schil.close());
afterEach(async () => {
  for (const page of schil.context.pages().slice(1)) await page.close();
});

/** Longer than a throttled pass and its idle moment. */
const aWhile = 900;

/** From its first moment the page counts every change in itself. */
async function openCounting(path: string): Promise<Page> {
  const page = await schil.context.newPage();
  await page.addInitScript(() => {
    const seen = { changes: 0 };
    Object.assign(window, { seen });
    addEventListener('load', () => new MutationObserver((records) => { seen.changes += records.length; }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true }));
  });
  await page.goto(`https://www.linkedin.com${path}`);
  await page.waitForLoadState('load');
  return page;
}
const changes = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes);

/** Counts what the content script looks up in the page from now on. */
const countReads = (page: Page): Promise<unknown> => inIsolatedWorld(page, `(() => {
  globalThis.reads = 0;
  for (const [owner, name] of [[Document, 'querySelectorAll'], [Document, 'querySelector'], [Element, 'querySelectorAll'], [Element, 'querySelector']]) {
    const real = owner.prototype[name];
    owner.prototype[name] = function (...values) { globalThis.reads += 1; return real.apply(this, values); };
  }
  return 0;
})()`);
const reads = (page: Page): Promise<number> => inIsolatedWorld<number>(page, 'globalThis.reads');

/** The page does what pages do: it moves to another profile without loading, and changes there. */
async function moveAround(page: Page): Promise<void> {
  await page.click('aside a[href*="/in/"]');
  await page.waitForTimeout(aWhile);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('p')));
  await page.waitForTimeout(aWhile);
}

/** A panel beside the page, as the side panel is one: it holds a port. */
async function openPanelFor(page: Page): Promise<{ messages: () => Promise<ToPanel[]>; close: () => Promise<void> }> {
  const panel = await schil.open('manifest.json');
  await panel.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number; url: string }[]>; connect(id: number, how: object): { onMessage: { addListener(use: (message: unknown) => void): void } } } } }).chrome;
    const tab = (await tabs.query({})).find((one) => one.url === url)!;
    const messages: unknown[] = [];
    Object.assign(globalThis, { messages });
    tabs.connect(tab.id, { name: 'panel', frameId: 0 }).onMessage.addListener((message) => messages.push(message));
  }, page.url());
  return { messages: () => panel.evaluate(() => (globalThis as unknown as { messages: ToPanel[] }).messages), close: () => panel.close() };
}
const readings = (messages: ToPanel[]): string[] => messages.flatMap((message) => (message.type === 'reading' && message.reading.recognised ? [message.reading.person?.name ?? ''] : []));

describe('the instruments', () => {
  it('see what Schil does when it may', async () => {
    await settings(schil, { mode: 'page', pausedUntil: null });
    const page = await openCounting(profile);
    await countReads(page);
    await waitForClosedText(page, 'Gezegd door Bram Oosterling zelf');
    await moveAround(page);
    expect(await changes(page)).toBeGreaterThan(0);
    expect(await reads(page)).toBeGreaterThan(10);
  });
});

describe.each([['paused', { mode: 'page', pausedUntil: 'forever' }], ['paused through a day', { mode: 'page', pausedUntil: '2999-01-01' }], ['in the side panel only, which is closed', { mode: 'panel', pausedUntil: null }], ['before any choice', { mode: null, pausedUntil: null }]] as const)('%s', (_name, change) => {
  it('reads nothing and inserts nothing, wherever the page goes', async () => {
    await settings(schil, change);
    const page = await openCounting(profile);
    await countReads(page);
    await page.waitForTimeout(aWhile);
    expect(await changes(page)).toBe(0);
    await moveAround(page);
    expect(await reads(page)).toBe(0);
    expect(await closedRoots(page)).toEqual([]);
  });
});

describe('in the side panel only', () => {
  it('reads while a panel is open and never inserts anything; stops when it closes', async () => {
    await settings(schil, { mode: 'panel', pausedUntil: null });
    const page = await openCounting(profile);
    const panel = await openPanelFor(page);
    await expect.poll(async () => readings(await panel.messages())).toEqual(['Bram Oosterling']);
    expect(await changes(page)).toBe(0);
    await page.click('aside a[href*="/in/noor"]');
    await expect.poll(async () => readings(await panel.messages())).toContain('Noor van der Velde');
    expect(await closedRoots(page)).toEqual([]);
    await panel.close();
    await countReads(page);
    await moveAround(page);
    expect(await reads(page)).toBe(0);
  });

  it('reads only a page in view', async () => {
    await settings(schil, { mode: 'panel', pausedUntil: null });
    const page = await openCounting(profile);
    const show = (state: string): Promise<unknown> => inIsolatedWorld(page, `(() => { Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true }); document.dispatchEvent(new Event('visibilitychange')); return 0; })()`);
    await show('hidden');
    const panel = await openPanelFor(page);
    await countReads(page);
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('section')));
    await page.waitForTimeout(aWhile);
    expect([await reads(page), await panel.messages()]).toEqual([0, []]);
    await show('visible');
    await expect.poll(async () => readings(await panel.messages())).toEqual(['Bram Oosterling']);
  });

  it('tells every panel, and the one that comes later what is read now', async () => {
    await settings(schil, { mode: 'panel', pausedUntil: null });
    const page = await openCounting(profile);
    const first = await openPanelFor(page);
    await expect.poll(async () => readings(await first.messages())).toEqual(['Bram Oosterling']);
    const second = await openPanelFor(page);
    await expect.poll(async () => readings(await second.messages())).toEqual(['Bram Oosterling']);
  });
});

describe('a pause', () => {
  it('takes everything away at once, tells the panel, and ends as quietly', async () => {
    await settings(schil, { mode: 'page', pausedUntil: null });
    const page = await openCounting(profile);
    await waitForClosedText(page, 'Expertise publieke sector');
    const panel = await openPanelFor(page);
    await settings(schil, { pausedUntil: 'forever' });
    await expect.poll(() => closedRoots(page)).toEqual([]);
    await expect.poll(async () => (await panel.messages()).at(-1)).toEqual({ type: 'paused' });
    await settings(schil, { pausedUntil: null });
    await waitForClosedText(page, 'Expertise publieke sector');
  });
});

describe('pages that are never read', () => {
  it.each(['/login', '/checkpoint/lg/'])('%s: nothing is looked up, the panel is told', async (path) => {
    await settings(schil, { mode: 'page', pausedUntil: null });
    const page = await openCounting(path);
    await countReads(page);
    const panel = await openPanelFor(page);
    await page.waitForTimeout(aWhile);
    expect((await panel.messages()).map(({ type }) => type)).toEqual(['not-read']);
    expect([await reads(page), await changes(page)]).toEqual([0, 0]);
  });
});
