/** The marks in Firefox: shown, found by no page, and quiet when paused. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Portfolio } from '../../../lib/portfolio/types.ts';
import { root } from '../../../tools/process.ts';
import { openSchilInFirefox, type SchilInFirefox } from '../harness/firefox.ts';

const pictures = join(root, '.schil/screenshots/page');
mkdirSync(pictures, { recursive: true });

const portfolio: Portfolio = { version: 1, language: 'nl', tags: [{ id: 'environment-and-planning-act', level: 4, stance: 'can', visibility: 'public' }] };
let schil: SchilInFirefox;
let app: Page;
beforeAll(async () => {
  schil = await openSchilInFirefox();
  app = await schil.open('sidepanel.html');
  await ask('app/save-portfolio', { portfolio });
  await ask('app/example', { on: true });
  await ask('app/save-settings', { settings: { welcomed: true, mode: 'page', language: 'nl' } });
});
afterAll(() => schil.close());

const ask = (name: string, body: object): Promise<unknown> =>
  app.evaluate((message) => (globalThis as unknown as { browser: { runtime: { sendMessage(message: object): Promise<unknown> } } }).browser.runtime.sendMessage(message), { name, ask: body });

/** Firefox has no way into a closed root from outside: what it takes up in the page shows that something stands in it. */
const heights = (page: Page): Promise<number[]> => page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map((host) => host.getBoundingClientRect().height));

async function until<T>(look: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 60; tries += 1) {
    const value = await look();
    if (wanted(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return look();
}

describe('in Firefox', () => {
  it.each(['/in/bram-oosterling-oefen/', '/feed/', '/company/gemeente-voorbeeldstad/', '/search/results/people/?keywords='])('%s carries marks, styled, and no trace of ours in the document', async (path) => {
    const page = await schil.linkedIn(path);
    const found = await until(() => heights(page), (all) => all.length > 0);
    expect(found.length).toBeGreaterThan(0);
    for (const height of found) expect(height).toBeGreaterThan(20);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).not.toMatch(/schil|moz-extension/i);
    expect(await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('Schil'))).toBe(true);
    await page.screenshot({ path: join(pictures, `firefox-${path.split('/').filter(Boolean)[0]}.png`) as `${string}.png` });
    await page.close();
  });

  it('a pause takes the marks away, and its end brings them back', async () => {
    const page = await schil.linkedIn('/in/bram-oosterling-oefen/');
    await until(() => heights(page), (all) => all.length > 0);
    await ask('app/save-settings', { settings: { pausedUntil: 'forever' } });
    expect(await until(() => heights(page), (all) => all.length === 0)).toEqual([]);
    await ask('app/save-settings', { settings: { pausedUntil: null } });
    expect((await until(() => heights(page), (all) => all.length > 0)).length).toBeGreaterThan(0);
    await page.close();
  });

  it('a page that moves without loading gets the marks of where it is', async () => {
    const page = await schil.linkedIn('/in/bram-oosterling-oefen/');
    await until(() => heights(page), (all) => all.length > 0);
    const find = (text: string): Promise<boolean> => page.evaluate((words) => { getSelection()!.removeAllRanges(); return (window as unknown as { find(text: string): boolean }).find(words); }, text);
    expect(await find('Gezegd door Bram')).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('aside a[href*="/in/ilse"]')!.click());
    expect(await until(() => find('Gezegd door Ilse'), (found) => found)).toBe(true);
    expect(await find('Gezegd door Bram')).toBe(false);
    await page.close();
  });
});
