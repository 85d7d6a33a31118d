import { Progress } from '../../../components/States.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { peopleTexts } from '../../../lib/i18n/texts/people.ts';
import type { Person } from '../../../lib/linkedin/types.ts';
import type { AssignmentAnswer } from '../../../lib/messages/map.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { textsOfPerson } from '../person-texts.ts';
import { useShown } from '../use-shown.ts';
import { MessageToPerson } from './people-message.tsx';
import { OwnWordsTags, PublishedTags } from './people-tags.tsx';
import { StatedList } from './people-stated.tsx';
import { Problem } from './problem.tsx';

const longest = { about: 10_000, headline: 1_000 };

/** The person whose profile is open. */
export function PersonScreen({ person, settings, assignment }: { person: Person; settings: Settings; assignment: AssignmentAnswer | undefined }) {
  const t = useTexts(peopleTexts);
  const panel = useTexts(panelTexts);
  const { slug = '', name = '', headline, about } = person;
  const published = useShown('app/tags', {
    slug,
    name,
    ...(about === undefined ? {} : { about: about.slice(-longest.about) }),
    ...(headline === undefined ? {} : { headline: headline.slice(0, longest.headline) }),
  });
  const hasNone = published.state === 'ready' && published.value === null;
  const ownWords = useShown('app/own-words', hasNone && settings.ownWords ? { texts: textsOfPerson(person) } : undefined);
  const shown = published.state === 'ready' ? published.value : null;
  return (
    <article class="schil-stack">
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {headline && (
          <p class="schil-subtle">
            <bdi>{headline}</bdi>
          </p>
        )}
      </div>
      {published.state === 'busy' && <Progress label={panel('loading')} />}
      <Problem error={published.state === 'failed' ? published.error : ownWords.state === 'failed' ? ownWords.error : undefined} />
      {shown && (
        <section class="schil-stack schil-stack--sm">
          <h4>{t('published')}</h4>
          <PublishedTags shown={shown} />
          <p class="schil-subtle">{t('explain-hint')}</p>
        </section>
      )}
      {hasNone && <p>{t('published-none', { name })}</p>}
      {hasNone && !settings.ownWords && <p class="schil-subtle">{t('own-words-off')}</p>}
      {ownWords.state === 'ready' && <OwnWordsTags words={ownWords.value} name={name} />}
      {assignment && (
        <>
          <StatedList assignment={assignment.assignment} tags={shown?.tags ?? []} />
          <MessageToPerson assignment={assignment.assignment} name={name} shown={shown} />
        </>
      )}
    </article>
  );
}
