import { hashOf } from './places.ts';

/** A number of 53 bits for a text, from its hash and that of the text behind another letter: two of a million texts share one in about 1 of 10,000 markets. */
export function fingerprint(text: string): number {
  return hashOf(text) * 2 ** 21 + (hashOf(`|${text}`) >>> 11);
}
