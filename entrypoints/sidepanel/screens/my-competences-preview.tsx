import { useState } from 'preact/hooks';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Preview } from '../../../components/person/Preview.tsx';
import { Segment } from '../../../components/person/Segment.tsx';
import type { TagLine } from '../../../lib/competences/tag-line-types.ts';
import type { VocabularyIndex } from '../../../lib/competences/vocabulary.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { levelTexts } from '../../../lib/i18n/texts/assignments.ts';
import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import type { Person } from '../../../lib/linkedin/types.ts';
import { freshnessOf } from '../../../lib/portfolio/availability.ts';
import { today } from '../../../lib/today.ts';
import { standingOf, statedBy } from '../shown-words.ts';

type Viewer = 'recruiter' | 'manager';

/** The line as others see it today: an availability fades, and goes. */
function seenToday({ availability, state }: TagLine): Parameters<typeof standingOf>[0] {
  const freshness = availability && freshnessOf(availability.confirmed, today());
  return { ...(state ? { state } : {}), ...(availability && freshness !== 'gone' ? { availability: { ...availability, faded: freshness === 'faded' } } : {}) };
}

/** "This is how a recruiter sees me / how my manager sees me", each with and without Schil. */
export function PreviewSection({ line, text, concepts, person }: { line: TagLine; text: string; concepts: VocabularyIndex; person: Person | undefined }) {
  const t = useTexts(tagLineTexts);
  const level = useTexts(levelTexts);
  const language = useLanguage();
  const [viewer, setViewer] = useState<Viewer>('recruiter');
  const [how, setHow] = useState<'with' | 'without'>('with');
  const name = person?.name ?? t('preview-name');
  const look = (next: Viewer) => {
    setViewer(next);
    setHow(next === 'recruiter' ? 'with' : 'without');
  };
  return (
    <Disclosure summary={t('preview-title')} open>
      <div class="schil-row">
        <Segment label={t('preview-who')} value={viewer} options={[{ value: 'recruiter', text: t('preview-recruiter') }, { value: 'manager', text: t('preview-manager') }]} onChange={look} />
      </div>
      <Segment label={t('preview-how')} value={how} options={[{ value: 'with', text: t('preview-with') }, { value: 'without', text: t('preview-without') }]} onChange={setHow} />
      <Preview
        name={name}
        headline={person?.headline ?? t('preview-headline')}
        tags={how === 'with' ? line.tags.map((tag) => ({ text: tag.text, facet: tag.id === undefined ? undefined : concepts.byId.get(tag.id)?.facet, level: tag.level === undefined ? undefined : level(`${tag.level}`) })) : undefined}
        tagsLabel={t('title')}
        standing={standingOf(seenToday(line), language)}
        stated={statedBy(name, today(), language)}
        aboutHeading={t('preview-about')}
        rest={t('preview-rest')}
        line={text}
      />
      <p class="schil-subtle">{viewer === 'recruiter' ? t('recruiter-sees') : t(line.availability ? 'manager-available' : line.state === 'settled' ? 'manager-settled' : 'manager-quiet')}</p>
      {viewer === 'manager' && <p class="schil-subtle">{t('manager-never')}</p>}
    </Disclosure>
  );
}
