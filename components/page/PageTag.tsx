/** @jsxImportSource ./dom */
import type { Facet } from '../../lib/competences/types.ts';
import { tagMarks } from '../tag-marks.ts';

export interface PageTagProps {
  text: string;
  facet?: Facet | undefined;
  /** Level, or the general term: in words. */
  beside?: string | undefined;
  ownWords?: boolean;
  describedBy: string;
  onClick: () => void;
}

/** A competence as a button that explains itself; looks as `Tag` does in the panel. */
export function PageTag({ text, facet, beside, ownWords, describedBy, onClick }: PageTagProps): HTMLElement {
  const shape = `schil-tag schil-tag--${facet ?? 'free'}${ownWords ? ' schil-tag--own-words' : ''}`;
  return (
    <button type="button" class={shape} aria-expanded="false" aria-describedby={describedBy} onClick={onClick}>
      <svg class="schil-tag__icon" viewBox="0 0 12 12" aria-hidden="true"><path d={tagMarks[facet ?? 'free']} /></svg>
      <bdi>{text}</bdi>
      {beside && <span class="schil-tag__level">{beside}</span>}
    </button>
  ) as HTMLElement;
}
