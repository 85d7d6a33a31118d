import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchil, type Schil } from '../harness/schil.ts';
import { openSidePanel } from '../harness/side-panel.ts';
import { inIsolatedWorld } from '../harness/closed-roots.ts';
import { killWorker, moveClock } from '../harness/worker.ts';

let schil: Schil;
beforeAll(async () => { schil = await openSchil(); });
afterAll(() => schil.close());

describe('the harness', () => {
  it('loads the extension under its fixed id', () => {
    expect(schil.id).toBe('lompeajdmkngejchpgekccelpglkgofj');
  });

  it('shows practice pages for LinkedIn’s addresses, with the content script in them', async () => {
    const page = await schil.linkedIn('/feed/');
    expect((await page.textContent('body'))?.toLowerCase()).toContain('oefenpagina');
    expect(await inIsolatedWorld<string>(page, 'chrome.runtime.id')).toBe(schil.id);
    await page.close();
  });

  it('refuses and writes down everything else', async () => {
    const page = await schil.context.newPage();
    const response = await page.goto('https://elsewhere.example/secret');
    expect(response?.status()).toBe(404);
    expect(schil.internet.log()).toContain('GET https://elsewhere.example/secret');
    expect(schil.internet.asked.find(({ host }) => host === 'elsewhere.example')?.answered).toBe(false);
    await page.close();
  });

  it('does not hide a missing permission: without CORS a foreign address cannot be read', async () => {
    schil.internet.document('https://feed.example/list.json', '{}', { 'content-type': 'application/json' });
    const read = await (await schil.worker()).evaluate(() => fetch('https://feed.example/list.json').then(() => 'read', () => 'refused'));
    expect(read).toBe('refused');
    schil.internet.document('https://open.example/list.json', '{}', { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    expect(await (await schil.worker()).evaluate(() => fetch('https://open.example/list.json').then(() => 'read', () => 'refused'))).toBe('read');
  });

  it('opens the real side panel by a click', async () => {
    const panel = await openSidePanel(schil);
    expect(await panel.page.evaluate(() => location.pathname)).toBe('/sidepanel.html');
    await panel.page.waitForSelector('#root > *');
    expect(await panel.page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(10);
    await panel.close();
  });

  it('kills the worker and sees it start again', async () => {
    await (await schil.worker()).evaluate(() => { (globalThis as { mark?: boolean }).mark = true; });
    await killWorker(schil);
    const page = await schil.open('sidepanel.html');
    await page.evaluate(() => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({}).catch(() => null));
    expect(await (await schil.worker()).evaluate(() => (globalThis as { mark?: boolean }).mark ?? false)).toBe(false);
    await page.close();
  });

  it('moves the clock of the worker and of new pages', async () => {
    await moveClock(schil, 70);
    const inWorker = await (await schil.worker()).evaluate(() => new Date().getTime());
    const page = await schil.open('sidepanel.html');
    const inPage = await page.evaluate(() => Date.now());
    const days = (time: number) => Math.round((time - Date.now()) / 86_400_000);
    expect([days(inWorker), days(inPage)]).toEqual([70, 70]);
    await page.close();
  });
});
