import { Icon } from '../Icon.tsx';

/** The state that somebody published: settled, or available. Icon and words; equal in weight. */
export function Standing({ text, kind, faded }: { text: string; kind: 'settled' | 'available'; faded?: boolean | undefined }) {
  return (
    <p class={`standing${faded ? ' standing--faded' : ''}`}>
      <Icon name={kind === 'settled' ? 'settled' : 'calendar'} />
      <span>{text}</span>
    </p>
  );
}
