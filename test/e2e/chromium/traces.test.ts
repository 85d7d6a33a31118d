/** What a page can find out about Schil: nothing but an element without a meaning (threats 1 and 2). The build is the one that ships. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builds } from '../../../tools/build/fresh.ts';
import { personas } from '../../practice/personas.ts';
import { answerOf } from '../harness/ask.ts';
import { closedRoots } from '../harness/closed-roots.ts';
import { openSchil, type Schil } from '../harness/schil.ts';

let schil: Schil;
let panel: Page;
beforeAll(async () => {
  schil = await openSchil();
  panel = await schil.open('sidepanel.html');
  await answerOf(panel, 'app/save-settings', { settings: { welcomed: true, mode: 'page', ownWords: true } });
});
afterAll(() => schil.close());

const published = personas.find(({ about }) => about?.includes('#publiekvak'))!;

/** As a script of the page would look: everything in the document, every attribute, every property of the window that is not standard. */
function traces(page: Page): Promise<{ html: string; own: string[]; resources: string[] }> {
  return page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const standard = new Set(Object.getOwnPropertyNames(frame.contentWindow!));
    frame.remove();
    return {
      html: document.documentElement.outerHTML + [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]).map(({ name, value }) => `${name}=${value}`).join('\n'),
      own: Object.getOwnPropertyNames(window).filter((name) => !standard.has(name)),
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
    };
  });
}

describe('a page with Schil in it', () => {
  it('has tags of a person in a closed root, and no other trace', async () => {
    const page = await schil.linkedIn(`/in/${published.slug}/`);
    await expect.poll(async () => (await closedRoots(page)).length).toBeGreaterThan(0);
    const hosts = (await closedRoots(page)).map(({ host }) => host);
    const { html, own, resources } = await traces(page);
    expect(html).not.toContain(schil.id);
    expect(html).not.toMatch(/(chrome|moz)-extension:/);
    expect(html.replaceAll(/publiekvak/gi, '')).not.toMatch(/schil/i);
    expect(resources.filter((name) => !name.startsWith('https://www.linkedin.com/'))).toEqual([]);
    expect(own.filter((name) => /schil|wxt|preact|browser|chrome/i.test(name))).toEqual([]);

    // Without Schil the same page has exactly the same elements, but for the hosts.
    const foreign = await page.evaluate((names) => names.map((name) => [...document.querySelectorAll(name)].map((host) => [host.childNodes.length, host.shadowRoot === null, [...host.attributes].map((attribute) => attribute.name)])).flat(), hosts);
    for (const [children, closed, attributes] of foreign) {
      expect(children).toBe(0);
      expect(closed).toBe(true);
      expect(attributes).toEqual(['style']);
    }
    await page.close();
  });

  it('adds nothing to the document but its hosts', async () => {
    const count = async (): Promise<{ elements: number; hosts: number }> => {
      const page = await schil.linkedIn(`/in/${published.slug}/`);
      await page.waitForTimeout(1_500);
      const hosts = (await closedRoots(page)).length;
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      await page.close();
      return { elements, hosts };
    };
    const with_ = await count();
    await answerOf(panel, 'app/save-settings', { settings: { mode: 'panel' } });
    const without = await count();
    await answerOf(panel, 'app/save-settings', { settings: { mode: 'page' } });
    expect(with_.hosts).toBeGreaterThan(0);
    expect(without.hosts).toBe(0);
    expect(with_.elements - with_.hosts).toBe(without.elements);
  });

  it('cannot load any file of the extension, not even without a content policy of its own', async () => {
    schil.internet.document('https://spy.example/', '<!doctype html><title>Spy</title>');
    const page = await schil.context.newPage();
    await page.goto('https://spy.example/');
    const files = readdirSync(builds.chrome.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`.slice(builds.chrome.folder.length + 1));
    expect(files.length).toBeGreaterThan(10);
    const loaded = await page.evaluate(async (addresses) => {
      const asImage = (address: string) => new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = address;
      });
      const results = await Promise.all(addresses.map(async (address) => (await fetch(address).then(() => true, () => false)) || (await asImage(address))));
      return addresses.filter((_, at) => results[at]);
    }, files.map((path) => `chrome-extension://${schil.id}/${path}`));
    expect(loaded).toEqual([]);
    await page.close();
  });

  it('cannot speak to the extension', async () => {
    const page = await schil.linkedIn('/feed/');
    const reached = await page.evaluate((id) => {
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } } };
      return chrome?.runtime?.sendMessage ? chrome.runtime.sendMessage(id, { name: 'app/market', ask: { limit: 1 } }).then(() => 'reached', () => 'refused') : 'no way';
    }, schil.id);
    expect(reached).not.toBe('reached');
    await page.close();
  });
});
