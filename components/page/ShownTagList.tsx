/** @jsxImportSource ./dom */
import { levelTexts } from '../../lib/i18n/texts/assignments.ts';
import type { ShownTags } from '../../lib/messages/map.ts';
import { ExplainedTag } from './ExplainedTag.tsx';
import { Sentence, slot } from './Sentence.tsx';
import type { Ui } from './ui.ts';
import { dayIn, monthIn } from './words.ts';

/** As many as a tag line may hold. */
const mostTags = 8;

/** Published tags, each with its explanation: definition, general term, level, and who said so. */
export function ShownTagList({ shown, ui, own }: { shown: ShownTags; ui: Ui; own?: boolean }) {
  const { t, language, plain } = ui;
  const words = (level: keyof typeof levelTexts) => levelTexts[level][language];
  return (
    <ul class="schil-tags" aria-label={t(own ? 'yourTags' : 'publishedTags')}>
      {shown.tags.slice(0, mostTags).map(({ text, id, facet, level, generic, definition }) => (
        <ExplainedTag
         
          text={plain(text, 60)}
          facet={facet}
          beside={level && words(`${level}`)}
          explanation={[
            definition && plain(definition, 300),
            generic && <Sentence text={t('generic', { term: slot })}>{plain(generic, 80)}</Sentence>,
            !id && t('free'),
            level && t('level', { level: words(`${level}`) }),
            !own && <StatedBy shown={shown} ui={ui} />,
          ].filter((line) => Boolean(line))}
        />
      ))}
    </ul>
  );
}

/** "Gezegd door NAME zelf, gezien op DATE": a claim, with its source. */
export function StatedBy({ shown, ui: { t, language, plain } }: { shown: ShownTags; ui: Ui }) {
  return <Sentence text={t('statedBy', { name: slot, date: dayIn(language, shown.seenOn) })}>{plain(shown.name, 60)}</Sentence>;
}

/** The state that the person published: settled, or available and since when that holds. */
export function Standing({ shown: { state, availability }, ui: { t, language } }: { shown: ShownTags; ui: Ui }) {
  if (state === 'settled') return <p class="schil-standing">{t('settled')}</p>;
  if (!availability) return null;
  const { hours, from, confirmed, faded } = availability;
  const parts = [
    t('available'),
    hours && (hours.min === undefined ? t('availableHours', { max: hours.max }) : t('availableRange', { min: hours.min, max: hours.max })),
    from && t('availableFrom', { month: monthIn(language, from) }),
  ].filter(Boolean).join(', ');
  return <p class={`schil-standing${faded ? ' schil-standing--faded' : ''}`}>{parts} ({t(faded ? 'confirmedLongAgo' : 'confirmed', { month: monthIn(language, confirmed) })})</p>;
}
