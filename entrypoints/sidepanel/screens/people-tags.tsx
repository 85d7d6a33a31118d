import { ShownTags } from '../../../components/person/ShownTags.tsx';
import { Standing } from '../../../components/person/Standing.tsx';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { levelTexts } from '../../../lib/i18n/texts/assignments.ts';
import { peopleTexts } from '../../../lib/i18n/texts/people.ts';
import type { OwnWords, ShownTags as Published } from '../../../lib/messages/map.ts';
import { standingOf, statedBy } from '../shown-words.ts';

/** What a person published: solid tags, the state, who said it and when it was seen. */
export function PublishedTags({ shown }: { shown: Published }) {
  const t = useTexts(peopleTexts);
  const level = useTexts(levelTexts);
  const language = useLanguage();
  const standing = standingOf(shown, language);
  return (
    <div class="schil-stack schil-stack--sm">
      <ShownTags
        label={t('tags', { name: shown.name })}
        tags={shown.tags.map((tag) => ({
          text: tag.text,
          facet: tag.facet,
          lang: shown.language,
          level: tag.level === undefined ? undefined : level(`${tag.level}`),
          explanation: (
            <>
              <p>{tag.definition ?? t('free')}</p>
              {tag.generic && <p>{t('generic', { term: tag.generic })}</p>}
              {tag.level && <p>{t('level', { level: level(`${tag.level}`) })}</p>}
            </>
          ),
        }))}
      />
      {standing && <Standing {...standing} />}
      <p class="schil-subtle">
        <bdi>{statedBy(shown.name, shown.seenOn, language)}</bdi>
      </p>
    </div>
  );
}

/** Public-sector terms in somebody's own words: outline, each with its quote. Looked at, never kept. */
export function OwnWordsTags({ words, name }: { words: OwnWords[]; name: string }) {
  const t = useTexts(peopleTexts);
  return (
    <section class="schil-stack schil-stack--sm">
      <h4>{t('own-words')}</h4>
      <p class="schil-subtle">{t('own-words-help', { name })}</p>
      {words.length === 0 ? (
        <p>{t('own-words-none')}</p>
      ) : (
        <ShownTags
          ownWords
          label={t('own-words')}
          tags={words.map(({ quote, facet, generic, definition }) => ({
            text: `“${quote}”`,
            facet,
            explanation: (
              <>
                <p>
                  <strong>{t('generic', { term: generic })}</strong>
                </p>
                <p>{definition}</p>
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}
