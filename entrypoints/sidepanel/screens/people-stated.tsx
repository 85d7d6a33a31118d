import { Icon } from '../../../components/Icon.tsx';
import type { Assignment } from '../../../lib/assignments/types.ts';
import { useConcepts } from '../../../lib/hooks/use-concepts.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { peopleTexts } from '../../../lib/i18n/texts/people.ts';
import { statedOf } from '../../../lib/matching/stated.ts';

/** What an assignment asks, and whether this person has stated it: a plain list in the assignment's order. */
export function StatedList({ assignment, tags }: { assignment: Pick<Assignment, 'competences'>; tags: readonly { id?: string; text: string }[] }) {
  const t = useTexts(peopleTexts);
  const concepts = useConcepts();
  if (!concepts) return null;
  const rows = statedOf([...assignment.competences.required, ...assignment.competences.desired], tags, concepts);
  return (
    <section class="schil-stack schil-stack--sm">
      <h4>{t('stated-title')}</h4>
      {rows.length === 0 ? (
        <p>{t('asked-nothing')}</p>
      ) : (
        <ul class="stated">
          {rows.map(({ name, by }) => (
            <li key={name}>
              <bdi>{name}</bdi>
              <span class="stated__by">
                {by !== undefined && <Icon name="check" />}
                {by === undefined ? t('not-stated') : by.toLowerCase() === name.toLowerCase() ? t('stated') : t('stated-by', { tag: by })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="schil-subtle">{t('stated-help')}</p>
    </section>
  );
}
