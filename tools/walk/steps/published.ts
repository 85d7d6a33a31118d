import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import { me } from '../../../test/practice/personas.ts';
import { inPage, show, waitForClosedText } from '../page.ts';
import { says } from '../panel.ts';
import { need, type Step } from '../walk.ts';

/** The person pastes the line herself on LinkedIn; the practice page says it from now on, and Schil sees that it is there. */
export const published: Step = {
  name: 'published',
  title: 'Own profile with the line pasted: its tags show in the page',
  async run(walk) {
    const tab = need(walk.open.linkedIn, 'the own profile');
    const line = need(walk.open.line, 'the tag line');
    walk.schil.practice.about = { [me.slug]: `${me.about ?? ''}\n\n${line}` };
    await tab.reload();
    await tab.bringToFront();
    const [first = ''] = line.slice(line.indexOf(':') + 1).split('·').map((tag) => tag.trim());
    await waitForClosedText(tab, first);
    await says(need(walk.open.panel, 'the side panel'), tagLineTexts['check-same'].nl);
    await show(tab);
    await walk.picture(tab, 'page');
    return { 'tags in the page': await inPage(tab, '.schil-tag') };
  },
};
