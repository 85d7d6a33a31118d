import { afterAll, beforeAll, expect, it } from 'vitest';
import { personas } from '../../practice/personas.ts';
import { openSchilInFirefox, type SchilInFirefox } from '../harness/firefox.ts';

let schil: SchilInFirefox;
beforeAll(async () => { schil = await openSchilInFirefox(); });
afterAll(() => schil.close());

it('is a Firefox new enough for the Navigation API', async () => {
  expect(Number(/\d+/.exec(await schil.browser.version())?.[0])).toBeGreaterThanOrEqual(147);
});

it('opens the panel as a page', async () => {
  const page = await schil.open('sidepanel.html');
  expect(await page.evaluate(() => location.protocol)).toBe('moz-extension:');
  await page.waitForFunction(() => document.querySelectorAll('#root > *').length > 0, { timeout: 15_000 });
  await page.close();
});

it('runs the content script on a practice page: the published tags of a person get their place', async () => {
  const panel = await schil.open('sidepanel.html');
  const answer = await panel.evaluate(() => (globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).browser.runtime.sendMessage({ name: 'app/save-settings', ask: { settings: { welcomed: true, mode: 'page' } } }));
  expect(answer).toMatchObject({ ok: true });
  const { slug } = personas.find(({ about }) => about?.includes('#publiekvak'))!;
  const page = await schil.linkedIn(`/in/${slug}/`);
  // The root is closed: what can be seen from here is a host of a nameless kind that takes up room, and no trace of the extension.
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>(':not(:defined)')].some((host) => host.offsetHeight > 20), { timeout: 15_000 });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/moz-extension/);
  await page.close();
  await panel.close();
});

it('asks nobody but the hosts of the test', async () => {
  const page = await schil.linkedIn('/feed/');
  expect((await page.evaluate(() => document.body.textContent ?? '')).toLowerCase()).toContain('oefenpagina');
  expect(schil.internet.log().filter((line) => !line.includes('https://www.linkedin.com/'))).toEqual([]);
  await page.close();
});
