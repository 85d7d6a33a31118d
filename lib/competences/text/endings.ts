import { characterTable, LETTERS_FROM } from './characters.ts';
import { foldedWord, type Tokens } from './tokens.ts';

const PLACES = 4096;

/** Some endings of words, of three letters or more. Most words are refused by their last three letters, without making a string. */
export class Endings {
  private readonly endings: readonly string[];
  private readonly known = new Uint8Array(PLACES);

  /** @param endings folded. */
  constructor(endings: readonly string[]) {
    this.endings = endings;
    for (const ending of endings) {
      const from = ending.length - 3;
      this.known[placeOf(ending.charCodeAt(from), ending.charCodeAt(from + 1), ending.charCodeAt(from + 2))] = 1;
    }
  }

  /** Whether a token ends in one of them. */
  fits(text: string, tokens: Tokens, i: number): boolean {
    const end = tokens.end[i]!;
    if (end - tokens.start[i]! < 3 || !this.mayEnd(text, end)) return false;
    const word = foldedWord(text, tokens.start[i]!, end);
    return this.endings.some((ending) => word.endsWith(ending));
  }

  private mayEnd(text: string, end: number): boolean {
    const table = characterTable();
    const one = table[text.charCodeAt(end - 3)]!;
    const two = table[text.charCodeAt(end - 2)]!;
    const three = table[text.charCodeAt(end - 1)]!;
    return one < LETTERS_FROM || two < LETTERS_FROM || this.known[placeOf(one, two, three)] === 1;
  }
}

function placeOf(one: number, two: number, three: number): number {
  return ((one * 31 + two) * 31 + three) & (PLACES - 1);
}
