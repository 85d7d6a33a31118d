import { panelOpenedBy } from '../../../test/e2e/harness/side-panel.ts';
import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import { purposeTexts, welcomeTexts } from '../../../lib/i18n/texts/welcome.ts';
import type { Step } from '../walk.ts';

/** First run as it opens on install, clicked through: what one wants, where one works, people, where to see Schil, the example. */
export const firstRun: Step = {
  name: 'first-run',
  title: 'First run: choices made, the example open',
  async run(walk) {
    const { context } = walk.schil;
    const isWelcome = (tab: { url(): string }) => tab.url().includes('/welcome.html');
    const tab = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: 15_000 }));
    await tab.bringToFront();
    const click = async (name: string) => tab.getByRole('button', { name, exact: true }).click();

    const tick = async (words: string) => {
      const choice = tab.locator('label', { hasText: words });
      await choice.click();
      await choice.locator(':checked').waitFor();
    };

    for (const purpose of ['discover', 'enrich', 'find-people'] as const) await tick(purposeTexts[purpose].nl);
    await tab.getByText(welcomeTexts.step.nl.replace('{at}', '1').replace('{of}', '5')).waitFor(); // the screens for all three
    await walk.picture(tab, 'purpose');
    await click(welcomeTexts.next.nl);
    await tab.getByRole('heading', { name: welcomeTexts['work-title'].nl }).waitFor();
    await walk.picture(tab, 'work');
    await click(welcomeTexts.next.nl);
    await tick(welcomeTexts['people-own-words'].nl);
    await tick(welcomeTexts['people-remember'].nl);
    await walk.picture(tab, 'people');
    await click(welcomeTexts.next.nl);
    await tab.getByRole('heading', { name: welcomeTexts['show-title'].nl }).waitFor();
    await walk.picture(tab, 'show');
    const chosenBefore = await tab.locator('main').locator(':checked, [aria-pressed="true"], [aria-checked="true"]').count();
    if (chosenBefore > 0) throw new Error('Where Schil shows is chosen beforehand');
    await click(welcomeTexts['page-choose'].nl);
    await click(welcomeTexts.example.nl);
    await tab.getByText(marketTexts.example.nl).waitFor();
    const items = await tab.locator('.item-card').count();
    await walk.picture(tab, 'start');

    // The next thing that first run offers: one's own profile, with the panel beside it.
    const profile = context.waitForEvent('page', { predicate: (one) => one.url().includes('linkedin.com/in/me'), timeout: 15_000 });
    const { page: panel } = await panelOpenedBy(walk.schil, () => click(welcomeTexts['enrich-open'].nl));
    walk.open.panel = panel;
    walk.open.linkedIn = await profile;
    return { 'chosen beforehand': chosenBefore, 'first items': items };
  },
};
