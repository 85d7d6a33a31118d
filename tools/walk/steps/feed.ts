import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { closedRoots, inPage, waitForClosedText } from '../page.ts';
import { press, texts } from '../panel.ts';
import { need, type Step } from '../walk.ts';

/** The home feed: three items for this person in the right rail, each with its reason; the panel has them all. */
export const feed: Step = {
  name: 'feed',
  title: 'Home feed: assignments with reasons',
  async run(walk) {
    const tab = need(walk.open.linkedIn, 'a tab on LinkedIn');
    await tab.goto('https://www.linkedin.com/feed/');
    const card = await waitForClosedText(tab, panelTexts.forYou.nl);
    const titles = await inPage(tab, 'a[href^="https:"], h3, h4');
    const hosts = (await closedRoots(tab)).length;
    await walk.picture(tab, 'page');
    const panel = need(walk.open.panel, 'the side panel');
    await press(panel, 'tab', panelTexts.forYou.nl);
    const items = await texts(panel, '.item-card, article');
    await walk.picture(panel, 'panel');
    if (items.length === 0) throw new Error('The panel shows no items');
    return { card, titles, hosts, 'items in the panel': items.length };
  },
};
