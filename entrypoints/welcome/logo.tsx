/** The mark: a thin peel around a round fruit. */
export function Logo({ name, subtitle }: { name: string; subtitle: string }) {
  return (
    <div class="logo">
      <svg class="logo__mark" viewBox="0 0 40 40" aria-hidden="true">
        <circle class="logo__fruit" cx="20" cy="20" r="12" />
        <path class="logo__peel" d="M20 4a16 16 0 1 1-14.5 9.2" />
      </svg>
      <div>
        <h1>{name}</h1>
        <p class="schil-subtle">{subtitle}</p>
      </div>
    </div>
  );
}
