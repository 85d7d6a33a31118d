import { characterTable, DROPPED } from './characters.ts';
import type { Tokens } from './tokens.ts';

const PLACES = 4096;

/** What some endings of words (of three letters or more) mean. Most words are done with after a look at their last three letters; no string is made. */
export class Endings<T> {
  private readonly byEdge: ({ ending: string; value: T }[] | undefined)[] = Array.from({ length: PLACES });

  /** @param entries folded endings. */
  constructor(entries: Iterable<readonly [ending: string, value: T]>) {
    for (const [ending, value] of entries) {
      const from = ending.length - 3;
      const place = placeOf(ending.charCodeAt(from), ending.charCodeAt(from + 1), ending.charCodeAt(from + 2));
      (this.byEdge[place] ??= []).push({ ending, value });
    }
  }

  /** Of the first ending that a token has. */
  of(text: string, tokens: Tokens, i: number): T | undefined {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const table = characterTable();
    const place = end - start < 3 ? 0 : placeOf(table[text.charCodeAt(end - 3)]!, table[text.charCodeAt(end - 2)]!, table[text.charCodeAt(end - 1)]!);
    const entries = this.byEdge[place];
    if (entries === undefined) return undefined;
    for (const entry of entries) if (endsIn(text, start, end, entry.ending)) return entry.value;
    return undefined;
  }
}

function placeOf(one: number, two: number, three: number): number {
  return ((one * 31 + two) * 31 + three) & (PLACES - 1);
}

function endsIn(text: string, start: number, end: number, ending: string): boolean {
  const table = characterTable();
  let letter = ending.length;
  for (let at = end - 1; at >= start && letter > 0; at--) {
    const kind = table[text.charCodeAt(at)]!;
    if (kind === DROPPED) continue;
    if (kind !== ending.charCodeAt(--letter)) return false;
  }
  return letter === 0;
}
