import { useState } from 'preact/hooks';
import type { OwnWords } from '../../lib/messages/map.ts';
import { ExplainedTag } from './ExplainedTag.tsx';
import { Frame } from './Frame.tsx';
import { Sentence, slot } from './Sentence.tsx';
import type { Ui } from './ui.ts';

const shownAtFirst = 6;

/** Public-sector terms in somebody's own words: outline, each with its quote, the general term and what it means. No level, no state. */
export function OwnWordsBlock({ words, name, ui }: { words: readonly OwnWords[]; name?: string | undefined; ui: Ui }) {
  const { t, plain } = ui;
  const [all, setAll] = useState(false);
  const shown = all ? words : words.slice(0, shownAtFirst);
  const note = name ? <Sentence text={t('ownWordsNote', { name: slot })}>{plain(name, 60)}</Sentence> : t('ownWordsNoteNobody');
  return (
    <Frame title={t('ownWords')} ui={ui} foot={note}>
      <ul class="schil-tags" aria-label={t('ownWords')}>
        {shown.map(({ id, facet, quote, generic, definition }) => (
          <ExplainedTag
            key={id}
            text={plain(generic, 60)}
            facet={facet}
            ownWords
            explanation={[<Sentence text={t('quote', { quote: slot })}>{plain(quote, 160)}</Sentence>, <Sentence text={t('generic', { term: slot })}>{plain(generic, 80)}</Sentence>, plain(definition, 300)]}
          />
        ))}
        {shown.length < words.length && <li><button type="button" class="schil-panel-button" onClick={() => setAll(true)}>{t('moreTags', { count: words.length - shown.length })}</button></li>}
      </ul>
    </Frame>
  );
}
