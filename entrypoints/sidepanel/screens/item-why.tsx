import { Notice } from '../../../components/Notice.tsx';
import { SharedList } from '../../../components/market/SharedList.tsx';
import { Tag, TagList } from '../../../components/Tag.tsx';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { levelTexts } from '../../../lib/i18n/texts/assignments.ts';
import { itemTexts } from '../../../lib/i18n/texts/item.ts';
import { deviationText, downsideText, reasonOf } from '../../../lib/matching/reasons.ts';
import type { MatchedAssignment, Shared } from '../../../lib/matching/types.ts';
import { useConcepts } from '../../../lib/hooks/use-concepts.ts';

/** Why one sees it: shared with both sides' words, what one learns, what is missing, in what it differs. */
export function ItemWhy({ match }: { match: MatchedAssignment }) {
  const t = useTexts(itemTexts);
  const language = useLanguage();
  const concepts = useConcepts();
  const facet = (id: string | undefined) => (id === undefined ? undefined : concepts?.byId.get(id)?.facet);
  const tags = (list: { id?: string; label: string }[]) => (
    <TagList>
      {list.map(({ id, label }) => (
        <li key={id ?? label}>
          <Tag text={label} facet={facet(id)} ownWords />
        </li>
      ))}
    </TagList>
  );
  const part = (heading: string, list: { id?: string; label: string }[]) =>
    list.length > 0 && (
      <div class="schil-stack schil-stack--sm">
        <h4 class="schil-field__label">{heading}</h4>
        {tags(list)}
      </div>
    );
  return (
    <section class="schil-stack">
      <h3>{t('why')}</h3>
      <p class="item-card__reason">{reasonOf(match, language)}</p>
      {match.shared.length > 0 && (
        <div class="schil-stack schil-stack--sm">
          <h4 class="schil-field__label">{t('shared')}</h4>
          <SharedList rows={match.shared.map((shared) => ({ ...useShared(shared), facet: facet(shared.id) }))} />
        </div>
      )}
      {part(t('learns'), match.learns)}
      {part(t('missing'), match.missing)}
      {part(t('no-longer'), match.noLonger)}
      {match.deviations.length > 0 && (
        <Notice kind="info" title={t('deviations')}>
          <ul>
            {match.deviations.map((deviation) => (
              <li key={deviation.preference}>{deviationText(deviation, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {match.downsides.length > 0 && (
        <div class="schil-stack schil-stack--xs">
          <h4 class="schil-field__label">{t('downsides')}</h4>
          <ul>
            {match.downsides.map((downside) => (
              <li key={downside.code}>{downsideText(downside, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function useShared(shared: Shared) {
  const t = useTexts(itemTexts);
  const level = useTexts(levelTexts);
  return {
    key: `${shared.id ?? shared.label}-${shared.askedId ?? shared.asked}`,
    text: shared.label,
    ...(shared.level === undefined ? {} : { level: level(`${shared.level}`) }),
    ...(shared.ownWords === undefined ? {} : { yours: t('shared-yours', { own: shared.ownWords }) }),
    ...(shared.asked.toLowerCase() === shared.label.toLowerCase() ? {} : { theirs: t('shared-theirs', { asked: shared.asked }) }),
    notes: [t(shared.perhaps ? 'shared-perhaps' : shared.required ? 'shared-required' : 'shared-desired'), ...(shared.relation === 'same' ? [] : [t(`shared-${shared.relation}`)]), ...(shared.fromText ? [t('from-text')] : [])],
  };
}
