import { inPage, closedRoots, waitForClosedText } from '../page.ts';
import { need, type Step } from '../walk.ts';

/** A people search: one row of chips under each person who published tags; the order stays LinkedIn's. */
export const search: Step = {
  name: 'search',
  title: 'People search: published tags under results',
  async run(walk) {
    const tab = need(walk.open.linkedIn, 'a tab on LinkedIn');
    await tab.goto('https://www.linkedin.com/search/results/people/?keywords=omgevingswet');
    const shown = await waitForClosedText(tab, /\w/);
    await walk.picture(tab, 'page');
    return { shown, 'people with tags': (await closedRoots(tab)).length, chips: await inPage(tab, '.schil-tag') };
  },
};
