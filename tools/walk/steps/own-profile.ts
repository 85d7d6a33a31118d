import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { me } from '../../../test/practice/personas.ts';
import { press, says, texts } from '../panel.ts';
import { need, type Step } from '../walk.ts';

/** One's own profile with the real side panel beside it: competences found in one's own words, each with its quote. */
export const ownProfile: Step = {
  name: 'own-profile',
  title: 'Own profile: competences proposed from own words',
  async run(walk) {
    const tab = need(walk.open.linkedIn, 'the own profile');
    const panel = need(walk.open.panel, 'the side panel');
    await tab.bringToFront();
    await says(panel, panelTexts['surface.own-profile'].nl);
    await press(panel, 'tab', panelTexts.competences.nl);
    await says(panel, competencesTexts['proposals-title'].nl);
    const proposed = await texts(panel, '.proposal:has(:checked) .schil-tag');
    const quoted = await texts(panel, '.proposal:has(:checked) mark');
    const strange = quoted.filter((words) => !ownWords.includes(words.toLowerCase()));
    if (proposed.length < 3) throw new Error(`Only ${proposed.length} competences are proposed and ticked`);
    if (strange.length > 0) throw new Error(`Quoted, but not on the page: ${strange.join(', ')}`);
    await walk.picture(tab, 'page');
    await walk.picture(panel, 'panel');
    return { proposed, quoted };
  },
};

/** Everything that the page says about its owner. */
const ownWords = JSON.stringify(me).replaceAll('\\n', ' ').replace(/\s+/g, ' ').toLowerCase();
