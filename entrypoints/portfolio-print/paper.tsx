import { ExternalLink } from '../../components/Link.tsx';
import { Tag } from '../../components/Tag.tsx';
import type { Facet } from '../../lib/competences/types.ts';
import { labelOf, type VocabularyIndex } from '../../lib/competences/vocabulary.ts';
import { useLanguage, useTexts } from '../../lib/hooks/use-texts.ts';
import { levelTexts } from '../../lib/i18n/texts/assignments.ts';
import { facetGroupTexts } from '../../lib/i18n/texts/competences.ts';
import { portfolioPrintTexts } from '../../lib/i18n/texts/portfolio-print.ts';
import { dateText } from '../../lib/i18n/dates.ts';
import type { PortfolioTag } from '../../lib/portfolio/types.ts';
import { today } from '../../lib/today.ts';
import type { OnPaper } from './on-paper.ts';

const groups: readonly (Facet | 'free')[] = ['domain', 'skill', 'behaviour', 'context', 'free'];

/** The page itself: groups by facet, each tag with own words and evidence. */
export function Paper({ name, content: { tags, learns }, concepts }: { name: string; content: OnPaper; concepts: VocabularyIndex }) {
  const t = useTexts(portfolioPrintTexts);
  const group = useTexts(facetGroupTexts);
  const language = useLanguage();
  const facetOf = ({ id }: PortfolioTag) => (id === undefined ? undefined : concepts.byId.get(id)?.facet) ?? 'free';
  return (
    <article class="schil-stack schil-stack--xl">
      <header>
        <h1>{name || t('title')}</h1>
        {name && <p class="schil-subtle">{t('title')}</p>}
      </header>
      {tags.length === 0 && <p>{t('empty')}</p>}
      {groups
        .map((facet) => ({ facet, rows: tags.filter((tag) => facetOf(tag) === facet) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ facet, rows }) => (
          <section key={facet} class="schil-stack">
            <h2>{facet === 'free' ? t('free') : group(facet)}</h2>
            {rows.map((tag) => (
              <PaperTag key={tag.id ?? tag.text} tag={tag} concepts={concepts} />
            ))}
          </section>
        ))}
      {learns.length > 0 && (
        <section class="schil-stack">
          <h2>{t('learn-title')}</h2>
          {learns.map((tag) => (
            <PaperTag key={tag.id ?? tag.text} tag={tag} concepts={concepts} />
          ))}
        </section>
      )}
      <footer class="schil-subtle">{t('foot', { date: dateText(today(), language) })}</footer>
    </article>
  );
}

function PaperTag({ tag: { id, text, level, stance, ownWords, evidence = [] }, concepts }: { tag: PortfolioTag; concepts: VocabularyIndex }) {
  const t = useTexts(portfolioPrintTexts);
  const levelName = useTexts(levelTexts);
  const language = useLanguage();
  return (
    <div class="paper__tag schil-stack schil-stack--xs">
      <div class="schil-row">
        <Tag text={text ?? (id === undefined ? '' : (labelOf(concepts, id, language) ?? id))} facet={id === undefined ? undefined : concepts.byId.get(id)?.facet} level={level === undefined ? undefined : levelName(`${level}`)} />
        {stance === 'want' && <span class="schil-subtle">{t('want')}</span>}
      </div>
      {ownWords && <p class="schil-quote">“{ownWords}”</p>}
      {evidence.length > 0 && (
        <ul aria-label={t('evidence')}>
          {evidence.map(({ what, where, when, link }) => (
            <li key={what}>
              {link ? <ExternalLink href={link}>{what}</ExternalLink> : what}
              {(where || when) && <span class="schil-subtle"> ({[where, when].filter(Boolean).join(', ')})</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
