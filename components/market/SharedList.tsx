import type { Facet } from '../../lib/competences/types.ts';
import { Tag } from '../Tag.tsx';

export interface SharedRow {
  key: string;
  text: string;
  facet?: Facet | undefined;
  level?: string | undefined;
  /** The person's words and the assignment's, beside each other. */
  yours?: string | undefined;
  theirs?: string | undefined;
  notes: string[];
}

/** What is shared: one row a competence, own words and asked words side by side. */
export function SharedList({ rows }: { rows: SharedRow[] }) {
  return (
    <ul class="schil-plain-list schil-stack schil-stack--sm">
      {rows.map(({ key, text, facet, level, yours, theirs, notes }) => (
        <li key={key} class="schil-stack schil-stack--xs">
          <div class="schil-row">
            <Tag text={text} facet={facet} level={level} />
            <span class="schil-subtle">{notes.join(' · ')}</span>
          </div>
          {(yours || theirs) && (
            <div class="schil-quote">
              {yours && <p>{yours}</p>}
              {theirs && <p class="schil-subtle">{theirs}</p>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
