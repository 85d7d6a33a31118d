import type { ComponentChildren } from 'preact';
import type { Facet } from '../lib/competences/types.ts';

/** One mark per facet, so that a facet is known without colour or words. */
const marks: Record<Facet | 'free', string> = {
  domain: 'M2 2h3.5v8H2zM6.5 2H10v8H6.5z',
  skill: 'M2 10 7.5 4.5M6.5 2a2.6 2.6 0 0 0 3.5 3.5',
  behaviour: 'M2 2.5h8v5.5H6L3.5 10V8H2z',
  context: 'M6 2v3M6 5 3 9M6 5l3 4M2 9.8h2M8 9.8h2M5 2h2',
  free: 'M3 3.5h6M3 6h6M3 8.5h4',
};

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
        <path d={marks[facet ?? 'free']} />
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
