import type { Tokens } from '../text/tokens.ts';
import type { Unclaimed } from './clauses.ts';
import type { Name } from './names.ts';

/** What is known about each token of a text, as bits: asking whether something stands in a name or a negation is then one look. */
export const FOUND = 1;
export const DROP = 2;
export const ASK = 4;
export const IN_PUBLIC_NAME = 8;
export const IN_OTHER_NAME = 16;
/** Part of a mention that was chosen; between the parts of a chosen verb phrase. */
export const TAKEN = 32;
export const IN_PHRASE = 64;

let column = new Uint8Array(4096);

/** Marks of the tokens of a text, none set; the same memory for every text. */
export function emptyMarks(count: number): Uint8Array {
  if (column.length < count) column = new Uint8Array(count * 2);
  return column.fill(0, 0, count);
}

/** All marks of some tokens together. */
export function marksOf(marks: Uint8Array, first: number, last: number): number {
  let all = 0;
  for (let i = first; i <= last; i++) all |= marks[i]!;
  return all;
}

export function mark(marks: Uint8Array, first: number, last: number, bit: number): void {
  for (let i = first; i <= last; i++) marks[i]! |= bit;
}

export function markNames(marks: Uint8Array, names: readonly Name[]): void {
  for (const [first, last, isPublic] of names) mark(marks, first, last, isPublic ? IN_PUBLIC_NAME : IN_OTHER_NAME);
}

export function markUnclaimed(marks: Uint8Array, { start, end, count }: Tokens, parts: readonly Unclaimed[]): void {
  for (const part of parts) {
    for (let i = part.first; i < count && start[i]! < part.end; i++) {
      if (end[i]! > part.start) marks[i]! |= part.effect === 'drop' ? DROP : ASK;
    }
  }
}
