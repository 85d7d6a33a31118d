import { useState } from 'preact/hooks';
import { Select } from '../../../components/Field.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { peopleTexts } from '../../../lib/i18n/texts/people.ts';
import { peopleSearchLink } from '../../../lib/linkedin/search-link.ts';
import type { AssignmentAnswer, MarketItem } from '../../../lib/messages/map.ts';
import { useShown } from '../use-shown.ts';

const mostSaved = 50;
const mostLinks = 6;

/** The assignment that the recruiter has in mind, out of the saved ones. */
export function useChosenAssignment(): { key: string; choose: (key: string) => void; saved: MarketItem[]; answer: AssignmentAnswer | undefined } {
  const [key, choose] = useState('');
  const market = useShown('app/market', { list: 'saved', limit: mostSaved });
  const chosen = useShown('app/assignment', key === '' ? undefined : { key });
  const saved = market.state === 'ready' ? market.value.rings.flatMap(({ items }) => items) : [];
  return { key, choose, saved, answer: chosen.state === 'ready' ? chosen.value : undefined };
}

export function AssignmentChoice({ choice: { key, choose, saved, answer } }: { choice: ReturnType<typeof useChosenAssignment> }) {
  const t = useTexts(peopleTexts);
  const asked = answer ? [...answer.assignment.competences.required, ...answer.assignment.competences.desired] : [];
  return (
    <section class="schil-stack schil-stack--sm">
      <h3>{t('assignment-title')}</h3>
      {saved.length === 0 ? (
        <p class="schil-subtle">{t('assignment-save-first')}</p>
      ) : (
        <Select
          label={t('assignment-choose')}
          value={key}
          options={[{ value: '', text: t('assignment-none') }, ...saved.map(({ match, assignment }) => ({ value: match.id, text: [assignment.title, assignment.organisation.name].filter(Boolean).join(', ') }))]}
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
