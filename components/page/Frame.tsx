/** @jsxImportSource ./dom */
import type { Child } from './dom/jsx-runtime.ts';
import type { Ui } from './ui.ts';

export interface FrameProps {
  title: string;
  ui: Ui;
  /** Small line at the bottom: whose words, from when. */
  foot?: Child;
  children: Child;
}

/** A block of Schil's in the page: named, closable, never wider than where it stands. */
export function Frame({ title, ui, foot, children }: FrameProps) {
  return (
    <section class="schil-block" aria-label={`Schil: ${title}`}>
      <header class="schil-block__head">
        <Mark />
        <h2>{title}</h2>
        <CloseButton ui={ui} />
      </header>
      {children}
      {foot && <p class="schil-block__foot">{foot}</p>}
    </section>
  );
}

/** Schil's own sign, so that nobody takes our block for LinkedIn's. */
export function Mark() {
  return (
    <span class="schil-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.5A6.5 6.5 0 1 0 14.5 8M8 4.7A3.3 3.3 0 1 0 11.3 8" />
      </svg>
      Schil
    </span>
  );
}

export function CloseButton({ ui }: { ui: Ui }) {
  return (
    <button type="button" class="schil-close" aria-label={ui.t('close')} title={ui.t('close')} onClick={ui.close}>
      <svg class="schil-icon" viewBox="0 0 18 18" aria-hidden="true"><path d="M4.5 4.5l9 9M13.5 4.5l-9 9" /></svg>
    </button>
  );
}
