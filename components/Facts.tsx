import type { ComponentChildren } from 'preact';

export function Facts({ facts }: { facts: { name: string; value: ComponentChildren }[] }) {
  return (
    <dl class="schil-facts">
      {facts.map(({ name, value }) => (
        <>
          <dt key={`${name}-name`}>{name}</dt>
          <dd key={`${name}-value`}>{value}</dd>
        </>
      ))}
    </dl>
  );
}
