/** The whole way from install to a copied line and a saved assignment, with the keyboard only. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTagLine } from '../../../lib/competences/tag-line/parse.ts';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import { itemTexts } from '../../../lib/i18n/texts/item.ts';
import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import { purposeTexts, welcomeTexts } from '../../../lib/i18n/texts/welcome.ts';
import { says, texts } from '../../../tools/walk/panel.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { panelOpenedBy, type PanelPage } from '../harness/side-panel.ts';

let schil: Schil;
beforeAll(async () => { schil = await openSchil(); });
afterAll(() => schil.close());

/** What the two drivers have in common. */
interface Keyed {
  keyboard: { press(key: string): Promise<void> };
  evaluate(look: () => { name: string; role: string }): Promise<{ name: string; role: string }>;
}

/** What has the focus: its role or tag, and the words that it carries or is labelled with. */
function focused(): { name: string; role: string } {
  const element = document.activeElement;
  const words = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? '';
  return { name: words.replace(/\s+/g, ' ').trim(), role: element?.getAttribute('role') ?? element?.localName ?? '' };
}

/** Tabs on until the focus is where it should be; says what it met when that never comes. */
async function tabTo(page: Keyed, matches: (name: string, role: string) => boolean): Promise<void> {
  const met: string[] = [];
  for (let step = 0; step < 150; step++) {
    const { name, role } = await page.evaluate(focused);
    if (matches(name, role)) return;
    met.push(`${role} ${name.slice(0, 40)}`);
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came there, but to: ${met.join(' | ')}`);
}

async function pressWhere(page: Keyed, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, (found) => found.startsWith(name));
  await page.keyboard.press(key);
}

describe('without the mouse', () => {
  let panel: PanelPage;
  let close: () => Promise<void>;
  afterAll(() => close());

  it('first run ends with the panel beside one’s own profile', async () => {
    const isWelcome = (tab: { url(): string }) => tab.url().includes('/welcome.html');
    const welcome = schil.context.pages().find(isWelcome) ?? (await schil.context.waitForEvent('page', { predicate: isWelcome }));
    const button = (name: string) => welcome.getByRole('button', { name, exact: true }).waitFor();
    await welcome.bringToFront();
    await welcome.getByText(purposeTexts.enrich.nl).waitFor();
    for (const purpose of [purposeTexts.discover.nl, purposeTexts.enrich.nl]) {
      await pressWhere(welcome, purpose, 'Space');
      await welcome.locator('label', { hasText: purpose }).locator(':checked').waitFor();
    }
    await pressWhere(welcome, welcomeTexts.next.nl);
    await welcome.getByText('Waar werk je?').waitFor();
    await pressWhere(welcome, welcomeTexts.next.nl);
    await button(welcomeTexts['panel-choose'].nl);
    await pressWhere(welcome, welcomeTexts['panel-choose'].nl);
    await button(welcomeTexts.example.nl);
    await pressWhere(welcome, welcomeTexts.example.nl);
    await welcome.locator('.item-card').first().waitFor();
    await button(welcomeTexts['enrich-open'].nl);
    ({ page: panel, close } = await panelOpenedBy(schil, () => pressWhere(welcome, welcomeTexts['enrich-open'].nl)));
  });

  it('competences are accepted and the line is copied', async () => {
    await tabTo(panel, (_name, role) => role === 'tab');
    await panel.keyboard.press('ArrowRight');
    await says(panel, competencesTexts['proposals-title'].nl);
    await pressWhere(panel, competencesTexts.accept.nl);
    await expect.poll(async () => parseTagLine((await texts(panel, '.schil-copy__text'))[0]!)?.tags.length).toBeGreaterThan(2);
    await pressWhere(panel, tagLineTexts.copy.nl);
    await says(panel, tagLineTexts.copied.nl);
  });

  it('an assignment is opened and saved', async () => {
    await tabTo(panel, (_name, role) => role === 'tab');
    await panel.keyboard.press('ArrowLeft');
    await panel.waitForSelector('.item-card__open');
    const [title] = await texts(panel, '.item-card__open');
    await pressWhere(panel, title!);
    await says(panel, itemTexts.save.nl);
    await pressWhere(panel, itemTexts.save.nl);
    expect(await says(panel, itemTexts.saved.nl)).toContain(title!);
  });
});
