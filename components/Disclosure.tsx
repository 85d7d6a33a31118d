import type { ComponentChildren } from 'preact';

export function Disclosure({ summary, open, children }: { summary: ComponentChildren; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="schil-disclosure" open={open}>
      <summary>{summary}</summary>
      <div class="schil-stack">{children}</div>
    </details>
  );
}
