import type { ComponentChildren } from 'preact';

/** A source: name, what is known of it, its state, and what one can do. */
export function SourceRow({ name, details, state, failed, children }: { name: string; details: string[]; state?: string | undefined; failed?: boolean; children: ComponentChildren }) {
  return (
    <li class="schil-card schil-card--flat source-row">
      <h4 class="schil-field__label">
        <bdi>{name}</bdi>
      </h4>
      {details.map((detail) => (
        <p key={detail} class="schil-subtle">
          {detail}
        </p>
      ))}
      {state && <p class={failed ? 'schil-field__error' : 'schil-subtle'}>{state}</p>}
      <div class="schil-row">{children}</div>
    </li>
  );
}
