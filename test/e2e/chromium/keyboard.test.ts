/**
 * The whole way from install to a copied line and a saved assignment, with the keyboard only. The panel stands in a tab of its own: keys of
 * a driver reach every tab, but the browser's side panel only when the browser itself gives it the focus.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTagLine } from '../../../lib/competences/tag-line/parse.ts';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import { itemTexts } from '../../../lib/i18n/texts/item.ts';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import { purposeTexts, welcomeTexts } from '../../../lib/i18n/texts/welcome.ts';
import { openSchil, type Schil } from '../harness/schil.ts';

let schil: Schil;
beforeAll(async () => { schil = await openSchil(); });
afterAll(() => schil.close());

/** The words that what has the focus carries or is labelled with. */
function focused(): string {
  const element = document.activeElement;
  const words = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? '';
  return words.replace(/\s+/g, ' ').trim();
}

/** Tabs on until the focus stands on what begins with these words; says what it met when that never comes. */
async function tabTo(page: Page, words: string): Promise<void> {
  const met: string[] = [];
  for (let step = 0; step < 200; step++) {
    const found = await page.evaluate(focused);
    if (found.startsWith(words)) return;
    met.push(found.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to “${words}”, but to: ${met.join(' | ')}`);
}

/** Presses a key on what begins with these words, once the page shows them. */
async function pressOn(page: Page, words: string, key = 'Enter'): Promise<void> {
  await page.getByText(words).first().waitFor();
  await tabTo(page, words);
  await page.keyboard.press(key);
}

/** Another part of the panel: the tabs are one stop, arrows choose among them. */
async function goTo(panel: Page, part: string, arrow: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
  const tab = panel.getByRole('tab', { selected: true });
  await tab.waitFor();
  await tabTo(panel, (await tab.innerText()).trim());
  await panel.keyboard.press(arrow);
  await panel.getByRole('tab', { name: part, selected: true }).waitFor();
}

describe('without the mouse', () => {
  let panel: Page;

  it('first run ends with one’s own profile in view', async () => {
    const isWelcome = (tab: Page) => tab.url().includes('/welcome.html');
    const welcome = schil.context.pages().find(isWelcome) ?? (await schil.context.waitForEvent('page', { predicate: isWelcome }));
    for (const purpose of [purposeTexts.discover.nl, purposeTexts.enrich.nl]) {
      await pressOn(welcome, purpose, 'Space');
      await expect.poll(() => welcome.locator('label', { hasText: purpose }).locator(':checked').count()).toBe(1);
    }
    await pressOn(welcome, welcomeTexts.next.nl);
    await welcome.getByRole('heading', { name: 'Waar werk je?' }).waitFor();
    await pressOn(welcome, welcomeTexts.next.nl);
    await pressOn(welcome, welcomeTexts['panel-choose'].nl);
    await pressOn(welcome, welcomeTexts.example.nl);
    await welcome.locator('.item-card').first().waitFor();

    panel = await schil.open('sidepanel.html'); // what is open on LinkedIn from now on is what it is about
    await panel.locator('.item-card').first().waitFor();
    const profile = schil.context.waitForEvent('page', { predicate: (tab) => tab.url().startsWith('https://www.linkedin.com/in/me') });
    await welcome.bringToFront();
    await pressOn(welcome, welcomeTexts['enrich-open'].nl);
    await (await profile).bringToFront();
  });

  it('competences are accepted and the line is copied', async () => {
    await goTo(panel, panelTexts.competences.nl, 'ArrowRight');
    await panel.getByText(competencesTexts['proposals-title'].nl).waitFor();
    await panel.bringToFront();
    await pressOn(panel, competencesTexts.accept.nl);
    const line = panel.locator('.schil-copy__text').first();
    await expect.poll(async () => parseTagLine(await line.innerText())?.tags.length).toBeGreaterThan(2);
    await pressOn(panel, tagLineTexts.copy.nl);
    await panel.getByText(tagLineTexts.copied.nl).waitFor();
  });

  it('an assignment is opened and saved', async () => {
    await goTo(panel, panelTexts.forYou.nl, 'ArrowLeft');
    const title = (await panel.locator('.item-card__open').first().innerText()).replace(/\s+/g, ' ').trim();
    await pressOn(panel, title);
    await pressOn(panel, itemTexts.save.nl);
    await panel.getByText(itemTexts.saved.nl).first().waitFor();
    await panel.getByText(title).first().waitFor();
  });
});
