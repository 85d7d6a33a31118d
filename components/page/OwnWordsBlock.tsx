/** @jsxImportSource ./dom */
import type { OwnWords } from '../../lib/messages/map.ts';
import { ExplainedTag } from './ExplainedTag.tsx';
import { Frame } from './Frame.tsx';
import { Sentence, slot } from './Sentence.tsx';
import type { Ui } from './ui.ts';

const shownAtFirst = 6;

/** Public-sector terms in somebody's own words: outline, the words with the general term beside them, and what it means. No level, no state. */
export function OwnWordsBlock({ words, name, ui }: { words: readonly OwnWords[]; name: string; ui: Ui }) {
  const { t, plain } = ui;
  return (
    <Frame title={t('ownWords')} ui={ui} foot={<Sentence text={t('ownWordsNote', { name: slot })}>{plain(name, 60)}</Sentence>}>
      <ul class="schil-tags" aria-label={t('ownWords')}>
        {words.map(({ facet, quote, generic, definition }, index) => (
          <ExplainedTag
           
            text={plain(quote, 60)}
            beside={isSame(quote, generic) ? undefined : plain(generic, 60)}
            facet={facet}
            ownWords
            hidden={index >= shownAtFirst}
            explanation={[plain(definition, 300), <Sentence text={t('generic', { term: slot })}>{plain(generic, 80)}</Sentence>, <Sentence text={t('quote', { quote: slot })}>{plain(quote, 160)}</Sentence>]}
          />
        ))}
        {words.length > shownAtFirst && (
          <li><button type="button" class="schil-panel-button" onClick={showAll}>{t('moreTags', { count: words.length - shownAtFirst })}</button></li>
        )}
      </ul>
    </Frame>
  );
}

/** In place of the button come the tags that waited; focus goes to the first of them. */
function showAll({ currentTarget }: Event): void {
  const last = (currentTarget as Element).parentElement!;
  const waiting = [...last.parentElement!.querySelectorAll<HTMLElement>(':scope > [hidden]')];
  for (const one of waiting) one.hidden = false;
  last.remove();
  waiting[0]!.querySelector('button')!.focus();
}

function isSame(quote: string, generic: string): boolean {
  return quote.localeCompare(generic, 'nl', { sensitivity: 'base' }) === 0;
}
