/** How the marks look and behave: axe, keyboard, both schemes. On the build with open roots. Pictures go to `.schil/screenshots/page/`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../tools/process.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { settings, withMarks } from './page-setup.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = join(root, '.schil/screenshots/page');
mkdirSync(pictures, { recursive: true });

let schil: Schil;
beforeAll(async () => {
  schil = await openSchil({ build: 'openRoots', practice: { about: { 'maud-de-wit-oefen': '' } } });
  await withMarks(schil, { ownWords: true });
});
afterAll(() => schil.close());
afterEach(async () => {
  for (const page of schil.context.pages().slice(1)) await page.close();
  await settings(schil, { language: 'nl' });
});

const surfaces = {
  'profile-own': ['/in/noor-van-der-velde-oefen/', 'Jouw openbare tags'],
  'profile-published': ['/in/bram-oosterling-oefen/', 'Gezegd door Bram Oosterling zelf'],
  'profile-own-words': ['/in/youssef-el-amrani-oefen/', 'In eigen woorden'],
  feed: ['/feed/', 'Past bij je tag'],
  search: ['/search/results/people/?keywords=', 'Omgevingswet'],
  company: ['/company/gemeente-voorbeeldstad/', 'Werk bij deze organisatie'],
  job: ['/jobs/view/4100000002/', 'Gelezen in de tekst op deze pagina'],
  'jobs-home': ['/jobs/', 'Voor jou'],
} as const;

/** LinkedIn's own dark setting, as far as it matters here: the page's background. */
const dark = 'html body, body div, body section, body main { background: #1b1f23 !important; color: #e7e9ea !important; border-color: #38434f !important } body p, body a, body h1, body h2, body button, body span { color: #e7e9ea !important; background: transparent !important }';

/** Waits until a mount says it where it can be seen: explanations stand in the page too, closed. */
const said = (page: Page, text: string): Promise<void> => page.locator('.schil-frame').getByText(text).filter({ visible: true }).first().waitFor();

async function open(path: string, text: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await schil.context.newPage();
  if (scheme === 'dark') {
    await page.addInitScript((css) => addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('style'), { textContent: css }))), dark);
  }
  await page.goto(`https://www.linkedin.com${path}`);
  await said(page, text);
  return page;
}

async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(where: object, how: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]; passes: unknown[] }> } };
    const { violations, passes } = await axe.run({ include: [...document.querySelectorAll(':not(:defined)')].map((host) => [host.localName]) }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } });
    if (passes.length < 5) return ['axe saw nothing'];
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
  });
}

describe.each(Object.entries(surfaces))('%s', (name, [path, text]) => {
  it.each(['light', 'dark'] as const)('%s: has nothing that axe minds, and stays within its place', async (scheme) => {
    const page = await open(path, text, scheme);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1200);
    await expect.poll(() => page.locator('.schil-frame').first().evaluate((frame, want) => frame.classList.contains(`schil-frame--${want}`), scheme)).toBe(true);
    const spilled = await page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].flatMap((host) => [...host.shadowRoot!.querySelectorAll<HTMLElement>('*')]).filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && !one.matches('svg, svg *')).map((one) => one.className));
    expect(spilled).toEqual([]);
    await page.screenshot({ path: join(pictures, `${name}-${scheme}.png`) });
  });
});

describe('a tag', () => {
  it('explains itself on focus, by the keyboard alone, and closes with Escape', async () => {
    const page = await open(...surfaces['profile-published']);
    await page.locator('button.schil-tag').first().focus();
    const pop = page.locator('.schil-pop:popover-open');
    await pop.waitFor();
    await expect.poll(() => pop.textContent()).toContain('Gezegd door Bram Oosterling zelf, gezien op');
    await page.screenshot({ path: join(pictures, 'tag-explained-light.png') });
    await page.keyboard.press('Escape');
    await pop.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await pop.waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator('.schil-pop:popover-open').count()).toBe(1);
  });

  it('stays open while the pointer is on its explanation', async () => {
    const page = await open(...surfaces['profile-published']);
    await page.locator('button.schil-tag').first().hover();
    const pop = page.locator('.schil-pop:popover-open');
    await pop.waitFor();
    await pop.hover();
    await page.waitForTimeout(400);
    expect(await pop.count()).toBe(1);
    await page.mouse.move(5, 5);
    await pop.waitFor({ state: 'hidden' });
  });
});

describe('the two kinds of tags', () => {
  it('are told apart without colour: a solid rim is published, a dashed one is in own words', async () => {
    const rim = async ([path, text]: readonly [string, string]): Promise<string> => {
      const page = await open(path, text);
      const style = await page.locator('button.schil-tag').first().evaluate((tag) => getComputedStyle(tag).borderTopStyle);
      await page.close();
      return style;
    };
    expect([await rim(surfaces['profile-published']), await rim(surfaces['profile-own-words'])]).toEqual(['solid', 'dashed']);
  });
});

describe('forced colours, English and a narrow window', () => {
  it('keep everything readable', async () => {
    await settings(schil, { language: 'en' });
    const page = await schil.context.newPage();
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('https://www.linkedin.com/in/bram-oosterling-oefen/');
    await said(page, 'Stated by Bram Oosterling');
    await expect.poll(() => page.locator('.schil-frame').first().evaluate((frame) => frame.scrollWidth <= frame.clientWidth)).toBe(true);
    await page.screenshot({ path: join(pictures, 'narrow-forced-colours-english.png') });
  });
});

describe('links', () => {
  it('lead to https only, in a new tab that learns nothing', async () => {
    const page = await open(...surfaces.feed);
    const links = await page.locator('.schil-frame a').evaluateAll((all) => all.map((a) => [new URL((a as HTMLAnchorElement).href).protocol, a.getAttribute('target'), a.getAttribute('rel')].join(' ')));
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links)).toEqual(new Set(['https: _blank noopener noreferrer']));
  });
});

describe('moving without loading', () => {
  it('shows each profile its own marks, back and forward too, and nothing of the one before', async () => {
    const page = await open(...surfaces['profile-published']);
    const shown = (): Promise<string> => page.locator('.schil-frame').allTextContents().then((all) => all.join(' '));
    await page.click('aside a[href*="/in/ilse"]');
    await said(page, 'Gezegd door Ilse Tuinstra zelf');
    await expect.poll(shown).not.toContain('Bram Oosterling');
    await page.goBack();
    await said(page, 'Gezegd door Bram Oosterling zelf');
    await expect.poll(shown).not.toContain('Ilse Tuinstra');
    await page.click('[data-testid="primary-nav"] a[href*="/feed/"]');
    await said(page, 'Voor jou');
    await expect.poll(shown).not.toContain('Gezegd door');
  });
});

describe('a home page without a right column', () => {
  it('gets one line above the first post', async () => {
    const page = await schil.context.newPage();
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => document.querySelector('main aside')!.remove()));
    await page.goto('https://www.linkedin.com/feed/');
    await page.locator('.schil-frame summary').waitFor();
    await expect.poll(() => page.locator('.schil-frame summary').textContent()).toMatch(/Voor jou: .+ en nog 2/);
    await page.screenshot({ path: join(pictures, 'feed-line-light.png') });
  });
});

describe('LinkedIn’s older front end', () => {
  it.each(Object.entries(surfaces))('%s: carries the same marks', async (name, [path, text]) => {
    schil.practice.frontEnd = 'ember';
    try {
      const page = await open(path, text);
      await page.screenshot({ path: join(pictures, `${name}-ember.png`) });
      await expect.poll(() => page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].every((host) => host.getBoundingClientRect().width > 200))).toBe(true);
    } finally {
      schil.practice.frontEnd = 'sdui';
    }
  });
});
