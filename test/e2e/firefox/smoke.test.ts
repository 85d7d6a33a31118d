import { afterAll, beforeAll, expect, it } from 'vitest';
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
  expect(await page.evaluate(() => document.querySelectorAll('#root > *').length)).toBeGreaterThan(0);
  await page.close();
});

it('asks nobody but the hosts of the test', async () => {
  const page = await schil.linkedIn('/feed/');
  expect((await page.evaluate(() => document.body.textContent ?? '')).toLowerCase()).toContain('oefenpagina');
  expect(schil.internet.log().filter((line) => !line.includes('https://www.linkedin.com/'))).toEqual([]);
  await page.close();
});
