import { characterTable, DROPPED, HARD, LETTERS_FROM, NUMBER_SIGN, SOFT, SPACE } from './characters.ts';
import { BASE_A, BASE_B } from './hash.ts';

/** What stands before a token: nothing that parts (0), a comma or bracket (1), the end of a sentence (2). */
export const SOFT_BREAK = 1;
export const HARD_BREAK = 2;

/** The words of one text, column by column. Offsets are UTF-16 units of the text as given. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  a: Int32Array;
  b: Int32Array;
  before: Uint8Array;
  /** What kinds of word each is, see `forms/classes.ts`; told when it is looked up. */
  classes: Int32Array;
  /** Place of its first two letters, see `beginningOf`. */
  beginning: Uint16Array;
}

export function emptyTokens(capacity = 0): Tokens {
  const column = () => new Int32Array(capacity);
  return { count: 0, start: column(), end: column(), a: column(), b: column(), classes: column(), before: new Uint8Array(capacity), beginning: new Uint16Array(capacity) };
}

/** Longer columns when a text has more words than fit; kept for the next text. */
function makeRoom(tokens: Tokens, words: number): void {
  if (tokens.start.length < words) Object.assign(tokens, emptyTokens(words * 2));
}

const DOT = 46;
const HYPHEN = 45;
const NEWLINE = 10;

/**
 * One pass that folds, splits and hashes. Case, diacritics, apostrophes, soft hyphens and the like do not count; hyphens part words.
 * @param tokens columns to fill.
 */
export function tokenise(text: string, tokens: Tokens = emptyTokens()): Tokens {
  makeRoom(tokens, (text.length >> 1) + 2);
  tokens.count = fill(text, tokens, characterTable());
  return tokens;
}

// By names of their own: V8 looks an imported binding up at every use, which in this loop is a fifth of its time.
const [letters, space, dropped, sign, hard, baseA, baseB] = [LETTERS_FROM, SPACE, DROPPED, NUMBER_SIGN, HARD_BREAK, BASE_A, BASE_B];

/** The pass itself; gives the number of words. One turn of the outer loop is a character between words, or a word. */
function fill(text: string, { start, end, a, b, before, beginning }: Tokens, table: Uint16Array): number {
  const n = text.length;
  let count = 0;
  let gap: number = hard;
  let i = 0;
  while (i < n) {
    let kind = table[text.charCodeAt(i)]!;
    if (kind < letters) {
      if (kind > dropped && gap < hard) gap = widest(gap, kind, text, i);
      i++;
      continue;
    }
    const first = i;
    let hashA = kind;
    let hashB = kind;
    i++;
    kind = i < n ? table[text.charCodeAt(i)]! : space;
    beginning[count] = beginningOf(hashA, kind);
    while (kind >= letters) {
      hashA = (Math.imul(hashA, baseA) + kind) | 0;
      hashB = (Math.imul(hashB, baseB) + kind) | 0;
      i++;
      kind = i < n ? table[text.charCodeAt(i)]! : space;
    }
    let last = i;
    if (kind === dropped || kind === sign) {
      // Rare: the word goes on behind an apostrophe, a soft hyphen and the like; a closing quote does not belong to it.
      for (; i < n; i++) {
        kind = table[text.charCodeAt(i)]!;
        if (kind === dropped) continue;
        if (kind < letters && kind !== sign) break;
        hashA = (Math.imul(hashA, baseA) + kind) | 0;
        hashB = (Math.imul(hashB, baseB) + kind) | 0;
        last = i + 1;
      }
    }
    start[count] = first;
    end[count] = last;
    a[count] = hashA;
    b[count] = hashB;
    before[count] = gap;
    count++;
    gap = 0;
  }
  return count;
}

/** Numbers that `beginningOf` gives. */
export const BEGINNINGS = 1024;

/** A number for the first two letters of a word; what is no letter counts as none, as of a word of one letter. */
export function beginningOf(one: number, two: number): number {
  return (one * 32 + (two < letters ? 0 : two)) & (BEGINNINGS - 1);
}

/** What a stretch between two words parts, with one more character. */
function widest(gap: number, kind: number, text: string, i: number): number {
  const one = gapOf(kind, text, i);
  return one > gap ? one : gap;
}

/** What one character between words parts. */
function gapOf(kind: number, text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (kind === SOFT) return SOFT_BREAK;
  if (code === HYPHEN) return isSpace(text, i - 1) && isSpace(text, i + 1) ? SOFT_BREAK : 0;
  if (kind !== HARD) return 0;
  if (code === DOT) return isSpace(text, i + 1) ? HARD_BREAK : 0;
  if (code === NEWLINE) return isWrapped(text, i) ? 0 : HARD_BREAK;
  return HARD_BREAK;
}

function isSpace(text: string, i: number): boolean {
  return i < 0 || i >= text.length || characterTable()[text.charCodeAt(i)]! < LETTERS_FROM;
}

/** A single line end inside a sentence (wrapped text) parts nothing: a small letter goes on right after it. */
function isWrapped(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  return next >= 97 && next <= 122 && characterTable()[text.charCodeAt(i - 1)]! >= LETTERS_FROM;
}

/** One stretch of a text, folded as the tokeniser folds. */
export function foldedWord(text: string, start: number, end: number): string {
  const table = characterTable();
  let word = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = table[code]!;
    if (kind >= LETTERS_FROM || kind === NUMBER_SIGN) word += String.fromCharCode(kind);
  }
  return word;
}

/** The words of a text, folded. For forms and tests; `tokenise` is the fast one. */
export function foldedWords(text: string): string[] {
  const { count, start, end } = tokenise(text);
  return Array.from({ length: count }, (_, i) => foldedWord(text, start[i]!, end[i]!));
}

/** Whether a token is a word of one kind. */
export function isOf({ classes }: Tokens, i: number, kind: number): boolean {
  return (classes[i]! & kind) !== 0;
}

/** Both hashes of one folded word. */
export function hashWord(word: string): { a: number; b: number } {
  let a = 0;
  let b = 0;
  for (let i = 0; i < word.length; i++) {
    a = (Math.imul(a, BASE_A) + word.charCodeAt(i)) | 0;
    b = (Math.imul(b, BASE_B) + word.charCodeAt(i)) | 0;
  }
  return { a, b };
}

/** The token that ends at an offset of the text, or -1. */
export function tokenEndingAt({ end, count }: Tokens, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low < count && end[low] === at ? low : -1;
}
