/** First run: every choice is one's own, kept at once, and one may stop anywhere. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflowWhenLonger, violations } from '../harness/looks.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { answerOf } from '../harness/ask.ts';

let schil: Schil;
let page: Page;
beforeAll(async () => {
  schil = await openSchil();
});
afterAll(() => schil.close());

const size = { width: 900, height: 800 };
const heading = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const next = () => page.getByRole('button', { name: 'Verder' }).click();
const settings = async (): Promise<Partial<Settings>> => (JSON.parse((await answerOf(page, 'app/export', {})).file) as { settings?: Settings }).settings ?? {};

describe('first run', () => {
  it('opens by itself after the install', async () => {
    await expect.poll(() => schil.context.pages().some((tab) => tab.url().endsWith('/welcome.html'))).toBe(true);
  });

  it('leads a civil servant from a wish to the first items, with nothing chosen beforehand', async () => {
    page = await schil.open('welcome.html', size);
    await heading('Wat wil je met Schil?');
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /^Klussen ontdekken/ }).check();
    await page.getByRole('checkbox', { name: /^Laten zien wat ik kan/ }).check();
    await next();

    await heading('Waar werk je?');
    await page.getByText('De meeste items zijn vacatures.').waitFor();
    await page.getByRole('button', { name: 'Volg deze bron' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await next();

    await heading('Waar wil je Schil zien?');
    expect(await settings()).not.toHaveProperty('mode');
    await page.getByText(/de voorwaarden van LinkedIn staan het toevoegen van onderdelen niet toe/).waitFor();
    await expect.poll(() => page.getByRole('img').count()).toBe(2);
    expect(await page.locator('.schil-button--primary').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kies het zijpaneel' }).click();

    await heading('Klaar. Dit is er nu.');
    await page.getByRole('button', { name: 'Bekijk eerst een voorbeeld' }).click();
    await page.locator('.item-card').first().waitFor();
    await expect.poll(() => page.locator('.item-card').count()).toBe(3);
    await page.getByText('verzonnen werk bij verzonnen organisaties').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await expect.poll(settings).toMatchObject({ welcomed: true, mode: 'panel', purposes: ['discover', 'enrich'] });
  });

  it('gives who only looks for people three screens of their own', async () => {
    await answerOf(page, 'app/erase', { what: 'everything' });
    await page.reload();
    await page.getByRole('checkbox', { name: /^Mensen vinden voor ons werk/ }).check();
    await next();
    await heading('Wat wil je zien van mensen?');
    expect(await page.locator('input:checked').count()).toBe(0);
    await page.getByRole('checkbox', { name: /^Leg ook vaktaal uit/ }).check();
    expect(await violations(page)).toEqual([]);
    await next();
    await heading('Waar wil je Schil zien?');
    await page.getByRole('button', { name: 'Kies ook op LinkedIn' }).click();
    await heading('Klaar. Ga maar kijken.');
    await page.getByRole('button', { name: 'Zoek mensen met een regel van Schil' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await expect.poll(settings).toMatchObject({ mode: 'page', ownWords: true, rememberTags: false });
  });

  it('can be skipped; then nothing is chosen and only the panel shows', async () => {
    await answerOf(page, 'app/erase', { what: 'everything' });
    await page.reload();
    await page.getByRole('button', { name: 'Overslaan' }).click();
    await heading('Klaar. Dit is er nu.');
    await expect.poll(settings).toMatchObject({ welcomed: true });
    expect(await settings()).not.toHaveProperty('mode');
  });

  it('works without the mouse, one question a screen in plain mode, also in English', async () => {
    await answerOf(page, 'app/erase', { what: 'everything' });
    await page.reload();
    await heading('Wat wil je met Schil?');
    await page.getByRole('button', { name: 'EN' }).focus();
    await page.keyboard.press('Enter');
    await heading('What do you want with Schil?');
    const plain = page.getByRole('checkbox', { name: /^Plain mode/ });
    for (let step = 0; step < 10 && !(await plain.evaluate((box) => box === document.activeElement)); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByText('Step 1 of 5').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading('Where do you work?');
    await expect.poll(() => page.getByRole('heading', { level: 2 }).count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('asks nobody for anything by itself, and keeps within 320 pixels when texts grow', async () => {
    expect(schil.internet.log()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflowWhenLonger(page)).toEqual([]);
  });
});
