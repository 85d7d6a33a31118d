import { Button } from '../../../components/Button.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { Empty } from '../../../components/States.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { peopleTexts } from '../../../lib/i18n/texts/people.ts';
import { peopleSearchLink } from '../../../lib/linkedin/search-link.ts';
import type { PageReading } from '../../../lib/linkedin/types.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import type { OpenPage } from '../open-page.ts';
import { useLinkedInAccess } from '../use-linkedin-access.ts';
import { AssignmentChoice, useChosenAssignment } from './people-assignment.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonScreen } from './people-person.tsx';

/** Who is on the open page, with what they published themselves. */
export function People({ settings, page }: { settings: Settings; page: OpenPage }) {
  const t = useTexts(peopleTexts);
  const access = useLinkedInAccess();
  const choice = useChosenAssignment();
  return (
    <div class="schil-stack schil-stack--xl">
      <div class="schil-stack schil-stack--xs">
        <h2>{t('title')}</h2>
        <p class="schil-subtle">{t('intro')}</p>
      </div>
      <div class="columns">
        {access.allowed ? <OnPage settings={settings} page={page} choice={choice} /> : <NoAccess onGive={access.give} />}
        <AssignmentChoice choice={choice} />
      </div>
    </div>
  );
}

type Choice = ReturnType<typeof useChosenAssignment>;

function OnPage({ settings, page, choice }: { settings: Settings; page: OpenPage; choice: Choice }) {
  const t = useTexts(peopleTexts);
  switch (page.state) {
    case 'none':
      return (
        <Empty icon="people" title={t('none-title')}>
          <p>{t('none-text')}</p>
          <ExternalLink href={peopleSearchLink('', true)}>{t('none-link')}</ExternalLink>
        </Empty>
      );
    case 'no-contact':
      return <State name="contact" />;
    case 'paused':
      return <State name="paused" />;
    case 'never':
      return <State name="never" />;
    case 'read':
      return <OnReading settings={settings} reading={page.reading} choice={choice} />;
  }
}

function OnReading({ settings, reading, choice }: { settings: Settings; reading: PageReading; choice: Choice }) {
  const t = useTexts(peopleTexts);
  const people = (reading.results ?? []).filter(({ kind }) => kind === 'person');
  if (!reading.recognised) return <State name="unknown" />;
  if (reading.own) return <State name="yourself" />;
  if (reading.person?.slug && reading.person.name) return <PersonScreen key={reading.person.slug} person={reading.person} settings={settings} assignment={choice.answer} />;
  if (people.length > 0) return <PeopleList people={people} assignment={choice.answer} />;
  return (
    <Empty icon="people" title={t('no-people-title')}>
      <p>{t('none-text')}</p>
      <ExternalLink href={peopleSearchLink('', true)}>{t('none-link')}</ExternalLink>
    </Empty>
  );
}

function State({ name }: { name: 'contact' | 'paused' | 'never' | 'unknown' | 'yourself' }) {
  const t = useTexts(peopleTexts);
  return (
    <Empty icon={name === 'paused' ? 'pause' : name === 'yourself' ? 'competences' : 'info'} title={t(`${name}-title`)}>
      <p>{t(`${name}-text`)}</p>
    </Empty>
  );
}

function NoAccess({ onGive }: { onGive: () => void }) {
  const t = useTexts(peopleTexts);
  return (
    <Empty icon="lock" title={t('access-title')}>
      <p>{t('access-text')}</p>
      <Button kind="primary" onClick={onGive}>
        {t('access-give')}
      </Button>
    </Empty>
  );
}
