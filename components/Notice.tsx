import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A calm message in the flow of the page; icon and words carry the meaning, not the colour. */
export function Notice({ kind = 'info', title, children }: { kind?: 'info' | 'warning' | 'error' | 'success'; title?: string; children?: ComponentChildren }) {
  return (
    <div class={`schil-notice schil-notice--${kind}`}>
      <Icon name={kind} />
      <div class="schil-notice__body">
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

/** Says a change once to screen readers, and shows it to everybody. */
export function Status({ children }: { children?: ComponentChildren }) {
  return (
    <div role="status" class="schil-subtle">
      {children}
    </div>
  );
}
