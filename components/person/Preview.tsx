import type { Facet } from '../../lib/competences/types.ts';
import { Tag, TagList } from '../Tag.tsx';
import { Standing } from './Standing.tsx';

export interface PreviewProps {
  name: string;
  headline: string;
  /** With Schil: tags. Without: the bare line at the end of About. */
  tags?: { text: string; facet?: Facet | undefined; level?: string | undefined }[] | undefined;
  tagsLabel: string;
  standing?: { text: string; kind: 'settled' | 'available'; faded?: boolean } | undefined;
  stated: string;
  aboutHeading: string;
  rest: string;
  line: string;
}

/** A profile as a drawing: what somebody else sees of one. */
export function Preview({ name, headline, tags, tagsLabel, standing, stated, aboutHeading, rest, line }: PreviewProps) {
  return (
    <div class="preview">
      <div class="preview__head">
        <span class="preview__face" aria-hidden="true">
          {initials(name)}
        </span>
        <div>
          <p>
            <strong>
              <bdi>{name}</bdi>
            </strong>
          </p>
          <p class="schil-subtle">
            <bdi>{headline}</bdi>
          </p>
        </div>
      </div>
      {tags && (
        <div class="preview__tags">
          <TagList label={tagsLabel}>
            {tags.map((tag) => (
              <li key={tag.text}>
                <Tag {...tag} />
              </li>
            ))}
          </TagList>
          {standing && <Standing {...standing} />}
          <p class="schil-subtle">{stated}</p>
        </div>
      )}
      <div class="preview__about schil-stack schil-stack--xs">
        <p class="schil-field__label">{aboutHeading}</p>
        <p class="schil-subtle">{rest}</p>
        <p>
          <bdi>{line}</bdi>
        </p>
      </div>
    </div>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => (word ? [...word][0] : '')).join('');
}
