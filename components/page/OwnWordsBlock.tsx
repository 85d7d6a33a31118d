/** @jsxImportSource ./dom */
import type { OwnWords } from '../../lib/messages/map.ts';
import { ExplainedTag } from './ExplainedTag.tsx';
import { PanelButton } from './Fold.tsx';
import { Frame } from './Frame.tsx';
import { Sentence, slot } from './Sentence.tsx';
import type { Ui } from './ui.ts';

/** The panel shows the others. */
const mostWords = 8;

/** Public-sector terms in somebody's own words: outline, the words with the general term beside them, and what it means. No level, no state. */
export function OwnWordsBlock({ words, name, ui }: { words: readonly OwnWords[]; name: string; ui: Ui }) {
  const { t, plain } = ui;
  return (
    <Frame title={t('ownWords')} ui={ui} foot={<Sentence text={t('ownWordsNote', { name: slot })}>{plain(name, 60)}</Sentence>}>
      <ul class="schil-tags" aria-label={t('ownWords')}>
        {words.slice(0, mostWords).map(({ facet, quote, generic, definition }) => (
          <ExplainedTag
            text={plain(quote, 60)}
            beside={quote.toLowerCase() === generic.toLowerCase() ? undefined : plain(generic, 60)}
            facet={facet}
            ownWords
            explanation={[plain(definition, 300), <Sentence text={t('generic', { term: slot })}>{plain(generic, 80)}</Sentence>, <Sentence text={t('quote', { quote: slot })}>{plain(quote, 160)}</Sentence>]}
          />
        ))}
      </ul>
      {words.length > mostWords && <PanelButton ui={ui}>{t('allInPanel', { count: words.length })}</PanelButton>}
    </Frame>
  );
}
