import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { inPage, waitForClosedText } from '../page.ts';
import { press, saysNo, texts } from '../panel.ts';
import { need, type Step } from '../walk.ts';

/** The market in the panel, then the home feed: three items for this person in the right rail, each with its reason. */
export const feed: Step = {
  name: 'feed',
  title: 'Home feed: assignments with reasons',
  async run(walk) {
    const panel = need(walk.open.panel, 'the side panel');
    await press(panel, 'tab', panelTexts.forYou.nl);
    await texts(panel, '.item-card__reason'); // the new tags count
    await saysNo(panel, marketTexts.reading.nl);
    await panel.$eval('.item-card', (card) => card.scrollIntoView({ block: 'center' }));
    const items = await texts(panel, '.item-card');
    await walk.picture(panel, 'panel');

    const tab = need(walk.open.linkedIn, 'a tab on LinkedIn');
    await tab.goto('https://www.linkedin.com/feed/');
    await tab.bringToFront();
    await waitForClosedText(tab, panelTexts.forYou.nl);
    const inTheRail = await inPage(tab, '.schil-item');
    const reasons = await inPage(tab, '.schil-item__reason');
    if (inTheRail.length === 0 || reasons.length < inTheRail.length) throw new Error(`${inTheRail.length} items in the page, ${reasons.length} reasons`);
    await walk.picture(tab, 'page');
    return { 'first in the panel': items.slice(0, 3), 'in the page': inTheRail, reasons };
  },
};
