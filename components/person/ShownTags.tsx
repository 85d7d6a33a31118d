import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Facet } from '../../lib/competences/types.ts';
import { Tag } from '../Tag.tsx';

export interface ExplainedTag {
  text: string;
  facet?: Facet | undefined;
  level?: string | undefined;
  lang?: string | undefined;
  explanation: ComponentChildren;
}

/** Tags of a person; one at a time opens into its explanation below the row. `ownWords`: outline instead of solid. */
export function ShownTags({ tags, label, ownWords }: { tags: ExplainedTag[]; label: string; ownWords?: boolean }) {
  const id = useId();
  const [open, setOpen] = useState<number>();
  const explained = open === undefined ? undefined : tags[open];
  return (
    <div class="schil-stack schil-stack--sm">
      <ul class="schil-tags" aria-label={label}>
        {tags.map(({ explanation: _, ...tag }, at) => (
          <li key={tag.text}>
            <Tag {...tag} ownWords={ownWords} expanded={open === at} describedBy={open === at ? id : undefined} onClick={() => setOpen(open === at ? undefined : at)} />
          </li>
        ))}
      </ul>
      {explained && (
        <div class="explained" id={id}>
          {explained.explanation}
        </div>
      )}
    </div>
  );
}
