import { hashWord } from './tokens.ts';

/** What is known about some words, found by both hashes of a token: no string is made to look one up. */
export class WordMap<T> {
  private readonly mask: number;
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly values: (T | undefined)[];

  /** @param entries folded words; of equal ones the last counts. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const known = new Map(entries);
    let size = 16;
    while (size < known.size * 3) size *= 2;
    this.mask = size - 1;
    this.a = new Int32Array(size);
    this.b = new Int32Array(size);
    this.values = Array.from({ length: size }, () => undefined);
    for (const [word, value] of known) this.add(word, value);
  }

  private add(word: string, value: T): void {
    const { a, b } = hashWord(word);
    let at = b & this.mask;
    while (this.values[at] !== undefined) at = (at + 1) & this.mask;
    this.a[at] = a;
    this.b[at] = b;
    this.values[at] = value;
  }

  get(a: number, b: number): T | undefined {
    for (let at = b & this.mask; ; at = (at + 1) & this.mask) {
      const value = this.values[at];
      if (value === undefined || (this.a[at] === a && this.b[at] === b)) return value;
    }
  }
}

export class WordSet {
  private readonly words: WordMap<true>;

  constructor(words: Iterable<string>) {
    this.words = new WordMap([...words].map((word) => [word, true] as const));
  }

  has(a: number, b: number): boolean {
    return this.words.get(a, b) === true;
  }
}
