/** @jsxImportSource ./dom */
import type { Child } from './dom/jsx-runtime.ts';

/** Stands in a text for what has to be an element of its own; no text of ours holds it. */
export const slot = '\u0001';

/** A text of ours with a stranger's words in it, which get an element of their own so that they cannot turn ours around. */
export function Sentence({ text, children }: { text: string; children: Child }) {
  const [before, after] = text.split(slot);
  return <>{before}<bdi>{children}</bdi>{after}</>;
}
