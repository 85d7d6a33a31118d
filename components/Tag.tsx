import type { ComponentChildren } from 'preact';
import type { Facet } from '../lib/competences/types.ts';
import { tagMarks } from './tag-marks.ts';

export interface TagProps {
  text: string;
  facet?: Facet | undefined;
  /** Already in words, in the reader's language. */
  level?: string | undefined;
  /** Found in somebody's own words on the page instead of published. */
  ownWords?: boolean | undefined;
  lang?: string | undefined;
  onClick?: (() => void) | undefined;
  expanded?: boolean | undefined;
  describedBy?: string | undefined;
  children?: ComponentChildren;
}

/** A competence. Foreign text is bidi-isolated; the facet shows in shape and mark, never in colour alone. */
export function Tag({ text, facet, level, ownWords, lang, onClick, expanded, describedBy, children }: TagProps) {
  const shape = `schil-tag schil-tag--${facet ?? 'free'}${ownWords ? ' schil-tag--own-words' : ''}`;
  const content = (
    <>
      <svg class="schil-tag__icon" viewBox="0 0 12 12" aria-hidden="true">
        <path d={tagMarks[facet ?? 'free']} />
      </svg>
      <bdi lang={lang}>{text}</bdi>
      {level && <span class="schil-tag__level">{level}</span>}
      {children}
    </>
  );
  return onClick ? (
    <button type="button" class={shape} onClick={onClick} aria-expanded={expanded} aria-describedby={describedBy}>
      {content}
    </button>
  ) : (
    <span class={shape}>{content}</span>
  );
}

export function TagList({ children, label }: { children: ComponentChildren; label?: string }) {
  return (
    <ul class="schil-tags" aria-label={label}>
      {children}
    </ul>
  );
}
