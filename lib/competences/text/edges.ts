import { characterTable, LETTERS_FROM } from './characters.ts';

const PLACES = 4096;

/** First or last three letters of some words: nearly all other words are refused by one look at theirs, without being spelt. */
export class Edges {
  private readonly isKnown = new Uint8Array(PLACES);

  /** @param edges folded, of three letters. */
  constructor(edges: readonly string[]) {
    for (const edge of edges) this.isKnown[placeOf(edge.charCodeAt(0), edge.charCodeAt(1), edge.charCodeAt(2))] = 1;
  }

  /** Whether the three characters of a text from here on may be one of these: surely not when false. */
  mayStandAt(text: string, from: number): boolean {
    const table = characterTable();
    const one = table[text.charCodeAt(from)]!;
    const two = table[text.charCodeAt(from + 1)]!;
    const three = table[text.charCodeAt(from + 2)]!;
    return this.isKnown[placeOf(one, two, three)] === 1 || one < LETTERS_FROM || two < LETTERS_FROM || three < LETTERS_FROM;
  }
}

function placeOf(one: number, two: number, three: number): number {
  return ((one * 31 + two) * 31 + three) & (PLACES - 1);
}
