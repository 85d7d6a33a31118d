import { useRef, useState } from 'preact/hooks';
import { Select, TextField } from '../../../components/Field.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { Status } from '../../../components/Notice.tsx';
import { useSettled } from '../../../lib/hooks/use-settled.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { peopleTexts } from '../../../lib/i18n/texts/people.ts';
import { peopleSearchLink } from '../../../lib/linkedin/search-link.ts';
import type { MarketItem } from '../../../lib/messages/map.ts';
import { useShown } from '../use-shown.ts';

const mostListed = 20;
const mostLinks = 6;

/** The assignment that the recruiter has in mind: a saved one, or any that is open now, by search. */
export function useChosenAssignment() {
  const [key, choose] = useState('');
  const [search, setSearch] = useState('');
  const words = useSettled(search.trim());
  const market = useShown('app/market', words === '' ? { list: 'saved', limit: mostListed } : { search: words, limit: mostListed });
  const chosen = useShown('app/assignment', key === '' ? undefined : { key });
  const answer = chosen.state === 'ready' ? chosen.value : undefined;
  const last = useRef<MarketItem[]>([]); // stays in sight while the next is looked up
  if (market.state === 'ready') last.current = market.value.rings.flatMap(({ items }) => items);
  const found = last.current;
  // What was chosen stays in the list, whatever is searched for next.
  const listed = answer && !found.some(({ match }) => match.id === key) ? [answer.item, ...found] : found;
  return { key, choose, search, setSearch, listed, nothing: words !== '' && market.state === 'ready' && found.length === 0, answer };
}

export function AssignmentChoice({ choice: { key, choose, search, setSearch, listed, nothing, answer } }: { choice: ReturnType<typeof useChosenAssignment> }) {
  const t = useTexts(peopleTexts);
  const asked = answer ? [...answer.assignment.competences.required, ...answer.assignment.competences.desired] : [];
  return (
    <section class="schil-stack">
      <div class="schil-stack schil-stack--xs">
        <h3>{t('assignment-title')}</h3>
        <p class="schil-subtle">{t('assignment-intro')}</p>
      </div>
      <TextField type="search" label={t('assignment-search')} help={t('assignment-search-help')} value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      <Status>{nothing && t('assignment-nothing')}</Status>
      {listed.length > 0 && (
        <Select
          label={t('assignment-choose')}
          value={key}
          options={[{ value: '', text: t('assignment-none') }, ...listed.map(({ match, assignment }) => ({ value: match.id, text: [assignment.title, assignment.organisation.name].filter(Boolean).join(', ') }))]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      {asked.length > 0 && (
        <div class="schil-stack schil-stack--xs">
          <h4>{t('search-title')}</h4>
          <p class="schil-subtle">{t('search-help')}</p>
          <ul>
            {asked.slice(0, mostLinks).map(({ name }) => (
              <li key={name}>
                <bdi>{name}</bdi>
                <br />
                <span class="schil-subtle">
                  <ExternalLink href={peopleSearchLink(name)}>{t('search-plain')}</ExternalLink> · <ExternalLink href={peopleSearchLink(name, true)}>{t('search-with-line')}</ExternalLink>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
