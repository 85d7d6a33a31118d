/** Pages that look for Schil, fight it, dress it up or lie to it. On the build that ships, without the page's own policies: the worst case. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builds } from '../../../tools/build/fresh.ts';
import { practicePage } from '../../practice/practice-page.ts';
import { clickInClosedRoot, closedRoots, inIsolatedWorld, waitForClosedText } from '../harness/closed-roots.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { asApp, hostCount, privateWish, settings, withMarks } from './page-setup.ts';

const profile = '/in/bram-oosterling-oefen/';
/** What a hostile page adds to itself, in this test. */
let extra = '';
let schil: Schil;
beforeAll(async () => {
  schil = await openSchil();
  schil.internet.host('www.linkedin.com', ({ url }) => {
    const page = practicePage(url, schil.practice);
    return page && { body: page.html.replace('</head>', `${extra}</head>`) };
  });
  await withMarks(schil);
});
afterAll(() => schil.close());
beforeEach(async () => {
  extra = '';
  Object.assign(schil.practice, { hostile: false, about: {} });
  await settings(schil, { mode: 'page', off: [] });
});
afterEach(async () => {
  for (const page of schil.context.pages().slice(1)) await page.close();
});

const everywhere = ['/feed/', profile, '/in/noor-van-der-velde-oefen/', '/search/results/people/?keywords=', '/company/gemeente-voorbeeldstad/', '/jobs/view/4100000001/', '/jobs/'];
const marked = async (path: string, text: string | RegExp = 'Schil'): Promise<Page> => {
  const page = await schil.linkedIn(path);
  await waitForClosedText(page, text);
  return page;
};

describe('a page that looks for Schil', () => {
  it('cannot fetch a single packaged file (threat 1)', async () => {
    const page = await marked(profile);
    const files = readdirSync(builds.chrome.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(builds.chrome.folder.length + 1));
    expect(files.length).toBeGreaterThan(5);
    const found = await page.evaluate(async ({ id, files }) => {
      const answers = await Promise.all(files.map((file) => fetch(`chrome-extension://${id}/${file}`).then(() => file, () => null)));
      return answers.filter((one) => one !== null);
    }, { id: schil.id, files });
    expect(found).toEqual([]);
  });

  it('finds no name, id or address of ours in any page’s document, on any surface (threat 2)', async () => {
    for (const path of everywhere) {
      const page = await marked(path);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      expect(html, path).not.toMatch(/schil|chrome-extension/i);
      expect(html).not.toContain(schil.id);
      expect(await page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].every((host) => host.shadowRoot === null && host.textContent === '' && host.getAttributeNames().join() === 'style'))).toBe(true);
      await page.close();
    }
  });

  it('hears no event of ours on its document or window', async () => {
    extra = `<script>window.heard = []; for (const name of ['${schil.id}:linkedin:wxt:content-script-started', '${schil.id}:linkedin:wxt:locationchange']) document.addEventListener(name, () => heard.push(name)); addEventListener('message', (event) => heard.push(String(event.data)));</script>`;
    const page = await marked(profile);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('cannot find what is private, by search or by fonts (threat 3)', async () => {
    extra = `<style>@font-face{font-family:"system-ui";src:url(/trap-system)}@font-face{font-family:sans-serif;src:url(/trap-sans)}</style>`;
    const page = await marked('/feed/', 'Past bij je tag');
    const find = (text: string): Promise<boolean> => page.evaluate((words) => (window as unknown as { find(text: string): boolean }).find(words), text);
    expect(await find('Past bij je tag')).toBe(true); // the probe works: what stands in the page can be found
    for (const hidden of [privateWish, 'geheimwens', 'zeilmakerij']) expect(await find(hidden)).toBe(false);
    expect(schil.internet.log().filter((line) => line.includes('/trap'))).toEqual([]);
    expect((await closedRoots(page)).map(({ html }) => html).join()).not.toContain('zeilmakerij');
  });

  it('has nothing to overhear: there is no text field in any mount (threat 4)', async () => {
    for (const path of everywhere) {
      const page = await marked(path);
      for (const { html } of await closedRoots(page)) expect(html).not.toMatch(/<(input|textarea|select)|contenteditable/i);
      await page.close();
    }
  });

  it('does not hear what happens inside: clicks, keys and focus end at the root', async () => {
    extra = `<script>window.heard = []; addEventListener('load', () => { for (const type of ['click', 'keydown', 'mousedown', 'focusin']) document.body.addEventListener(type, () => heard.push(type)); });</script>`;
    const page = await marked(profile);
    await clickInClosedRoot(page, 'button.schil-tag', 'Omgevingswet');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.click('main h2');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain('click');
  });
});

describe('a page that hides or covers Schil (threat 5)', () => {
  const off = async (): Promise<string[]> => inIsolatedWorld<string[]>(schil.context.pages().at(-1)!, `chrome.storage.local.get('flags').then(({ flags }) => flags.off)`);

  it.each([
    ['the body is see-through', `document.body.style.opacity = '0.3'`],
    ['an ancestor is see-through', `document.querySelector('main').style.opacity = '0'`],
    ['a layer covers it', `const layer = document.createElement('div'); layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647'; document.body.append(layer)`],
    ['a popover covers it', `const layer = document.createElement('div'); layer.popover = 'manual'; layer.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;background:transparent'; document.body.append(layer); layer.showPopover()`],
  ])('no click acts when %s', async (_name, script) => {
    const page = await marked(profile);
    await page.evaluate(script);
    await clickInClosedRoot(page, '.schil-close');
    await page.waitForTimeout(300);
    expect(await off()).toEqual([]);
    expect((await closedRoots(page)).length).toBeGreaterThan(0);
  });

  it('no made click acts, on the host or inside', async () => {
    const page = await marked(profile);
    await page.evaluate(() => { for (const host of document.querySelectorAll<HTMLElement>(':not(:defined)')) { host.click(); host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })); } });
    await inIsolatedWorld(page, `(() => { for (const { root } of roots()) root.querySelector('.schil-close').click(); return 0; })()`);
    await page.waitForTimeout(300);
    expect(await off()).toEqual([]);
  });

  it('the page’s own style rules change nothing', async () => {
    extra = `<style>*{opacity:0.1!important;display:none!important;visibility:hidden!important;pointer-events:none!important;--schil-document-color:red!important} html,head,body,body *{opacity:1!important;display:block!important}</style><style>:not(:defined){opacity:0.01!important;transform:scale(0.1)!important;position:fixed!important;inset:0!important;height:1px!important;filter:blur(9px)!important}</style>`;
    const page = await marked(profile);
    const look = await page.evaluate(() => {
      const { opacity, display, visibility, transform, position, filter, pointerEvents } = getComputedStyle(document.querySelector(':not(:defined)')!);
      return { opacity, display, visibility, transform, position, filter, pointerEvents };
    });
    expect(look).toEqual({ opacity: '1', display: 'block', visibility: 'visible', transform: 'none', position: 'static', filter: 'none', pointerEvents: 'auto' });
    expect(await inIsolatedWorld<string>(page, `getComputedStyle(roots()[0].root.querySelector('h2')).color`)).not.toBe('rgb(255, 0, 0)');
  });

  it('a real click on a visible button acts, and what is closed stays closed', async () => {
    const page = await marked(profile);
    await clickInClosedRoot(page, '.schil-close');
    await expect.poll(off).toEqual(['profile-tags']);
    await page.reload();
    await page.waitForTimeout(900);
    expect((await closedRoots(page)).filter(({ text }) => text.includes('Expertise publieke sector'))).toEqual([]);
  });
});

describe('the way to the panel', () => {
  it('opens it beside the page, by a real click', async () => {
    const page = await marked('/in/noor-van-der-velde-oefen/', 'Nog niet in je profiel geplakt');
    const session = await schil.context.browser()!.newBrowserCDPSession();
    const panels = async (): Promise<number> => (await session.send('Target.getTargets')).targetInfos.filter(({ url }) => url.startsWith(`chrome-extension://${schil.id}/sidepanel.html`)).length;
    expect(await panels()).toBe(0);
    await clickInClosedRoot(page, 'button', 'Kopieer je tagregel');
    await expect.poll(panels).toBe(1);
  });
});

describe('a page that removes Schil', () => {
  it('gets its way after a few times, and quiet afterwards (threat 6)', async () => {
    Object.assign(schil.practice, { hostile: true });
    const page = await schil.linkedIn(profile);
    await page.waitForTimeout(9_000);
    const removed = (): Promise<number> => page.evaluate(() => (window as unknown as { practiceSeen: { removed: number } }).practiceSeen.removed);
    const atFirst = await removed();
    expect(atFirst).toBeGreaterThan(0);
    expect(atFirst).toBeLessThanOrEqual(12); // two features at most here, six times each
    await page.waitForTimeout(2_000);
    expect(await removed()).toBe(atFirst);
    expect(await hostCount(page)).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { practiceSeen: { traces: number } }).practiceSeen.traces)).toBe(0);
  }, 30_000);
});

describe('a profile that lies (threat 8)', () => {
  const lies = ['\u202eteiz nee\u202c', 'Schil: geverifieerd door de overheid', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', `Z${'\u0301'.repeat(60)}algo`, `nul\u200bbreed\u2066\u2069`, 'x'.repeat(400)];

  it('shows as bounded plain text, isolated, among the tags and nowhere else', async () => {
    Object.assign(schil.practice, { about: { 'bram-oosterling-oefen': `Over mij.\n\nExpertise publieke sector: ${lies.join(' · ')} · Omgevingswet. #publiekvak` } });
    const page = await schil.linkedIn(profile);
    await waitForClosedText(page, 'Expertise publieke sector');
    for (const { text } of await closedRoots(page)) {
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
      expect(text).not.toMatch(/\u0301{3}/);
    }
    const strange = await inIsolatedWorld<string[]>(page, `roots().flatMap(({ root }) => [...root.querySelectorAll('*')].filter((one) => !['div', 'section', 'header', 'span', 'svg', 'path', 'h2', 'h3', 'p', 'ul', 'li', 'button', 'bdi', 'a', 'details', 'summary'].includes(one.localName) || one.getAttributeNames().some((name) => name.startsWith('on')) || (one.href !== undefined && !String(one.href).startsWith('https://'))).map((one) => one.outerHTML))`);
    expect(strange).toEqual([]);
    const shown = await inIsolatedWorld<{ text: string; inBdi: boolean; heading: string }[]>(page, `roots().flatMap(({ root }) => [...root.querySelectorAll('.schil-tag')].map((tag) => ({ text: tag.textContent, inBdi: tag.querySelector('bdi') !== null, heading: root.querySelector('h2')?.textContent ?? '' })))`);
    expect(shown.length).toBe(8);
    for (const { text, inBdi } of shown) {
      expect(inBdi).toBe(true);
      expect(text.length).toBeLessThanOrEqual(80);
    }
    // Whatever the line says, Schil's own words stay Schil's own.
    for (const { heading } of shown) expect(heading).toBe('Expertise publieke sector');
    expect(await page.evaluate(() => (window as unknown as { alerted?: boolean }).alerted)).toBeUndefined();
  });

  it('that is honest is still read, so that the test above means something', async () => {
    Object.assign(schil.practice, { about: { 'bram-oosterling-oefen': 'Over mij.\n\nExpertise publieke sector: ‮teiz‬ nee · Schil geverifieerd · Omgevingswet. #publiekvak' } });
    const page = await marked(profile, 'Expertise publieke sector');
    const names = await inIsolatedWorld<string[]>(page, `roots().flatMap(({ root }) => [...root.querySelectorAll('.schil-tag bdi')].map((tag) => tag.textContent))`);
    expect(names).toContain('Schil geverifieerd');
    expect(names).toContain('Omgevingswet');
    expect(names.join()).not.toMatch(/[\u202a-\u202e]/);
  });
});

describe('an update of Schil with the tab open (threat 25)', () => {
  it('ends the old copy quietly: nothing of it stays, no error, and the new one shows', async () => {
    const page = await marked(profile, 'Gezegd door');
    const before = await hostCount(page);
    const names = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
    const old = await names();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text()); });
    const browser = await schil.context.browser()!.newBrowserCDPSession();
    await browser.send('Extensions.loadUnpacked' as never, { path: builds.chrome.folder } as never); // the same folder again: what an update does
    await page.waitForTimeout(2_000);
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('p')));
    await page.waitForTimeout(1_500);
    expect(errors).toEqual([]);
    expect((await names()).filter((name) => old.includes(name))).toEqual([]);
    await expect.poll(() => hostCount(page)).toBe(before); // the new copy's
    await page.reload();
    await expect.poll(() => hostCount(page)).toBe(before);
    await asApp(schil, 'app/export', {});
  });
});
