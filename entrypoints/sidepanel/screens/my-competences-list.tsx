import { useState } from 'preact/hooks';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Status } from '../../../components/Notice.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { labelOf, type VocabularyIndex } from '../../../lib/competences/vocabulary.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { levelTexts } from '../../../lib/i18n/texts/assignments.ts';
import { competencesTexts, stanceTexts, visibilityTexts } from '../../../lib/i18n/texts/competences.ts';
import { isPublic } from '../../../lib/portfolio/visibility.ts';
import type { PortfolioTag } from '../../../lib/portfolio/types.ts';
import type { PortfolioEditor } from '../use-portfolio.ts';
import { TagForm } from './my-competences-tag.tsx';

/** One's own tags in the order of the line; each opens into what can be said about it. */
export function OwnTags({ editor, concepts }: { editor: PortfolioEditor; concepts: VocabularyIndex | undefined }) {
  const t = useTexts(competencesTexts);
  const language = useLanguage();
  const [removed, setRemoved] = useState('');
  const { tags } = editor.portfolio;
  const nameOf = ({ id, text }: PortfolioTag) => text ?? (id && concepts && labelOf(concepts, id, language)) ?? id ?? '';
  const toFront = (at: number) => editor.save({ ...editor.portfolio, tags: [tags[at]!, ...tags.toSpliced(at, 1)] });
  return (
    <section class="schil-stack schil-stack--sm">
      <h3>{t('mine-title')}</h3>
      <ul class="own-tags">
        {tags.map((tag, at) => (
          <li key={tag.id ?? tag.text} class="own-tag">
            <Disclosure summary={<Summary tag={tag} name={nameOf(tag)} concepts={concepts} />}>
              <TagForm
                tag={tag}
                name={nameOf(tag)}
                concepts={concepts}
                onChange={(changed) => void editor.change(at, changed)}
                onFirst={at === 0 ? undefined : () => void toFront(at)}
                onRemove={() => {
                  setRemoved(nameOf(tag));
                  void editor.remove(at);
                }}
              />
            </Disclosure>
          </li>
        ))}
      </ul>
      <Status>{removed && t('removed', { label: removed })}</Status>
    </section>
  );
}

function Summary({ tag, name, concepts }: { tag: PortfolioTag; name: string; concepts: VocabularyIndex | undefined }) {
  const level = useTexts(levelTexts);
  const stance = useTexts(stanceTexts);
  const visibility = useTexts(visibilityTexts);
  const seen = tag.visibility ?? (tag.stance === 'learn' || tag.stance === 'no-longer' ? 'private' : 'public');
  const notes = [...(tag.stance === 'can' ? [] : [stance(tag.stance)]), ...(isPublic(tag) ? [] : [visibility(seen).split(':')[0]!])];
  return (
    <span class="own-tag__summary">
      <Tag text={name} facet={tag.id === undefined ? undefined : concepts?.byId.get(tag.id)?.facet} level={tag.level === undefined ? undefined : level(`${tag.level}`)} />
      {notes.length > 0 && <span class="own-tag__notes">{notes.join(' · ')}</span>}
    </span>
  );
}
