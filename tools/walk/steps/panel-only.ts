import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { closedRoots } from '../page.ts';
import { press, pressWords, says } from '../panel.ts';
import { need, type Step } from '../walk.ts';

/** The other choice: only the side panel. LinkedIn's page stays exactly as it is; the panel says what it reads. */
export const panelOnly: Step = {
  name: 'panel-only',
  title: 'Side panel only: nothing stands in LinkedIn’s page',
  async run(walk) {
    const tab = need(walk.open.linkedIn, 'a tab on LinkedIn');
    const panel = need(walk.open.panel, 'the side panel');
    await press(panel, 'tab', panelTexts.settings.nl);
    await pressWords(panel, settingsTexts.show.nl);
    await pressWords(panel, settingsTexts['mode-panel'].nl);
    await walk.picture(panel, 'choice');
    await tab.goto('https://www.linkedin.com/feed/');
    await tab.bringToFront();
    await says(panel, panelTexts['surface.feed'].nl);
    await tab.waitForTimeout(1_500);
    const hosts = (await closedRoots(tab)).length;
    if (hosts > 0) throw new Error(`${hosts} elements of Schil stand in the page`);
    await walk.picture(tab, 'page');
    await press(panel, 'tab', panelTexts.forYou.nl);
    await walk.picture(panel, 'panel');
    return { 'elements in the page': hosts, 'the panel says': panelTexts['surface.feed'].nl };
  },
};
