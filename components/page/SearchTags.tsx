/** @jsxImportSource ./dom */
import type { ShownTags } from '../../lib/messages/map.ts';
import { Mark } from './Frame.tsx';
import { ShownTagList, Standing } from './ShownTagList.tsx';
import type { Ui } from './ui.ts';

/** One quiet row under a search result. */
export function SearchTags({ shown, ui }: { shown: ShownTags; ui: Ui }) {
  return (
    <section class="schil-result" aria-label={`Schil: ${ui.t('publishedTags')}`}>
      <Mark />
      <ShownTagList shown={shown} ui={ui} />
      <Standing shown={shown} ui={ui} />
    </section>
  );
}
