import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { personas, type Persona } from '../../../test/practice/personas.ts';
import { show, waitForClosedText } from '../page.ts';
import { press } from '../panel.ts';
import { need, type Step } from '../walk.ts';

const withLine = one(personas.find(({ about }) => about?.includes('#publiekvak')), 'with a published line');
const withoutLine = one(personas.find(({ about, headline }, at) => at > 0 && about && !`${about} ${headline}`.includes('#publiekvak')), 'without one');

/** Somebody who published a line: the tags are solid, and say who stated them. */
export const publishedTags: Step = {
  name: 'published-tags',
  title: `Another profile (${withLine.name}): published tags`,
  async run(walk) {
    const tab = need(walk.open.linkedIn, 'a tab on LinkedIn');
    await tab.goto(`https://www.linkedin.com/in/${withLine.slug}/`);
    const shown = await waitForClosedText(tab, withLine.name);
    await show(tab);
    await walk.picture(tab, 'page');
    const panel = need(walk.open.panel, 'the side panel');
    await press(panel, 'tab', panelTexts.people.nl);
    await panel.waitForFunction((name) => document.body.innerText.includes(name), { timeout: 20_000 }, withLine.name);
    await walk.picture(panel, 'panel');
    return { shown };
  },
};

/** Somebody who published none: public-sector terms in their own words, outlined, each with its quote. */
export const ownWords: Step = {
  name: 'own-words',
  title: `Another profile (${withoutLine.name}): in own words`,
  async run(walk) {
    const tab = need(walk.open.linkedIn, 'a tab on LinkedIn');
    await tab.goto(`https://www.linkedin.com/in/${withoutLine.slug}/`);
    const shown = await waitForClosedText(tab, /eigen woorden/i);
    await show(tab);
    await walk.picture(tab, 'page');
    return { shown };
  },
};

function one(persona: Persona | undefined, which: string): Persona {
  if (!persona) throw new Error(`No practice person ${which}`);
  return persona;
}
