import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import { press, says, texts } from '../panel.ts';
import { need, type Step } from '../walk.ts';

/** One press accepts what is ticked; the line to paste is ready on the same screen. */
export const accept: Step = {
  name: 'accept',
  title: 'Accepted: the tag line is ready',
  async run(walk) {
    const panel = need(walk.open.panel, 'the side panel');
    await press(panel, 'button', competencesTexts.accept.nl);
    await says(panel, tagLineTexts.title.nl);
    const [line = ''] = await texts(panel, '.schil-copy__text');
    if (!line.endsWith('#publiekvak')) throw new Error(`Not a tag line: ${line}`);
    await panel.$eval('.schil-copy', (element) => element.scrollIntoView({ block: 'center' }));
    await press(panel, 'button', tagLineTexts.copy.nl);
    await says(panel, tagLineTexts.copied.nl);
    await walk.picture(panel, 'panel');
    walk.open.line = line;
    return { line, characters: line.length };
  },
};
