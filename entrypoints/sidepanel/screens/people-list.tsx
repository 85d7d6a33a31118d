import { useState } from 'preact/hooks';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Select } from '../../../components/Field.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { Progress } from '../../../components/States.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { peopleTexts } from '../../../lib/i18n/texts/people.ts';
import { peopleSearchLink, profileLink } from '../../../lib/linkedin/search-link.ts';
import type { SearchResult } from '../../../lib/linkedin/types.ts';
import type { AssignmentAnswer, ShownTags } from '../../../lib/messages/map.ts';
import { peopleWith, tagsAmong } from '../people-filter.ts';
import { useShown } from '../use-shown.ts';
import { StatedList } from './people-stated.tsx';
import { PublishedTags } from './people-tags.tsx';
import { Problem } from './problem.tsx';

const mostPeople = 100;
const longestHeadline = 1_000;

/** The people of the open page, in the page's own order. The filter makes a list here and touches nothing on LinkedIn. */
export function PeopleList({ people, assignment }: { people: SearchResult[]; assignment: AssignmentAnswer | undefined }) {
  const t = useTexts(peopleTexts);
  const panel = useTexts(panelTexts);
  const [tag, setTag] = useState('');
  const known = people.flatMap(({ slug, name, headline }) => (slug ? [{ slug, name, ...(headline ? { headline: headline.slice(0, longestHeadline) } : {}) }] : [])).slice(0, mostPeople);
  const found = useShown('app/people', { people: known });
  if (found.state === 'failed') return <Problem error={found.error} />;
  if (found.state !== 'ready') return <Progress label={panel('loading')} />;
  const shown = found.value;
  const tags = tagsAmong(known, shown);
  // Another page may have nobody with the tag that was chosen.
  const chosen = tags.find(({ key }) => key === tag);
  return (
    <section class="schil-stack">
      <div>
        <h3>{t('list-title')}</h3>
        <p class="schil-subtle">{t('list-help')}</p>
        <p class="schil-subtle">{t('list-count', { count: known.length, with: Object.keys(shown).length })}</p>
      </div>
      {tags.length > 0 && (
        <Select
          label={t('filter')}
          help={t('filter-help')}
          value={chosen?.key ?? ''}
          options={[{ value: '', text: t('filter-all') }, ...tags.map(({ key, text }) => ({ value: key, text }))]}
          onChange={(event) => setTag(event.currentTarget.value)}
        />
      )}
      <ul class="person-list">
        {peopleWith(known, shown, chosen?.key ?? '').map((person) => (
          <PersonRow key={person.slug} person={person} shown={shown[person.slug]} assignment={assignment} />
        ))}
      </ul>
      {chosen && (
        <p>
          <ExternalLink href={peopleSearchLink(chosen.text, true)}>{t('search-line', { words: chosen.text })}</ExternalLink>
        </p>
      )}
    </section>
  );
}

function PersonRow({ person: { slug, name, headline }, shown, assignment }: { person: { slug: string; name: string; headline?: string }; shown: ShownTags | undefined; assignment: AssignmentAnswer | undefined }) {
  const t = useTexts(peopleTexts);
  return (
    <li class="person">
      <div>
        <h4>
          <a href={profileLink(slug)} target="_blank" rel="noopener noreferrer" aria-label={t('open', { name })}>
            <bdi>{name}</bdi>
          </a>
        </h4>
        {headline && (
          <p class="schil-subtle">
            <bdi>{headline}</bdi>
          </p>
        )}
      </div>
      {shown ? <PublishedTags shown={shown} /> : <p class="schil-subtle">{t('no-tags')}</p>}
      {shown && assignment && (
        <Disclosure summary={t('stated-title')}>
          <StatedList assignment={assignment.assignment} tags={shown.tags} />
        </Disclosure>
      )}
    </li>
  );
}
