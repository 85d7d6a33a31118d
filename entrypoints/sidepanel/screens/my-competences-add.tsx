import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/Field.tsx';
import { Status } from '../../../components/Notice.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { searchVocabulary } from '../../../lib/competences/search.ts';
import type { Concept } from '../../../lib/competences/types.ts';
import { conceptOfLabel, type VocabularyIndex } from '../../../lib/competences/vocabulary.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import type { PortfolioTag } from '../../../lib/portfolio/types.ts';
import type { PortfolioEditor } from '../use-portfolio.ts';

const mostFound = 8;

/** Adding by search: plain words, jargon and synonyms find it; free words are as good. */
export function AddTag({ editor, concepts }: { editor: PortfolioEditor; concepts: VocabularyIndex | undefined }) {
  const t = useTexts(competencesTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState('');
  const { portfolio, save } = editor;
  const words = typed.trim();
  const found = concepts ? searchVocabulary(concepts, words, language, mostFound) : [];
  const has = (tag: { id?: string; text?: string }) => portfolio.tags.some(({ id, text }) => (tag.id === undefined ? text?.toLowerCase() === tag.text?.toLowerCase() : id === tag.id));
  const add = (tag: PortfolioTag, label: string) => {
    void save({ ...portfolio, tags: [...portfolio.tags, tag] });
    setAdded(t('added', { label }));
    setTyped('');
  };
  const isFree = words.length > 1 && concepts !== undefined && conceptOfLabel(concepts, words) === undefined && !has({ text: words });
  return (
    <section class="schil-stack schil-stack--sm">
      <h3>{t('search-yourself')}</h3>
      <TextField type="search" label={t('add-label')} help={t('add-help')} maxLength={100} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      <Status>{added || (words.length > 1 ? t('add-results', { count: found.length }) : '')}</Status>
      {words.length > 1 && (
        <ul class="found-list">
          {found.map((concept) => (
            <Found key={concept.id} concept={concept} had={has({ id: concept.id })} onAdd={() => add({ id: concept.id, stance: 'can' }, concept[language])} />
          ))}
          {isFree && (
            <li>
              <Tag text={words} />
              <Button small icon="plus" aria-label={t('add-one', { label: words })} onClick={() => add({ text: words, stance: 'can' }, words)}>
                {t('add-title')}
              </Button>
              <p class="schil-subtle">{t('add-free-help')}</p>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Found({ concept, had, onAdd }: { concept: Concept; had: boolean; onAdd: () => void }) {
  const t = useTexts(competencesTexts);
  const language = useLanguage();
  const also = concept[`${language}-also`]?.slice(0, 3).join(', ');
  return (
    <li>
      <Tag text={concept[language]} facet={concept.facet} />
      {had ? (
        <span class="schil-subtle">{t('add-have')}</span>
      ) : (
        <Button small icon="plus" aria-label={t('add-one', { label: concept[language] })} onClick={onAdd}>
          {t('add-title')}
        </Button>
      )}
      <p class="schil-subtle">{[concept[`${language}-is`], ...(also ? [t('also-called', { words: also })] : [])].join(' ')}</p>
    </li>
  );
}
