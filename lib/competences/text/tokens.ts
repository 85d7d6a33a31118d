import { characterTable, DROPPED, HARD, JOINER, LETTERS_FROM, NUMBER_SIGN, SOFT, SPACE } from './characters.ts';
import { BASE_A, BASE_B } from './hash.ts';

/** What stands before a token: nothing that parts (0), a comma or bracket (1), the end of a sentence (2). */
export const SOFT_BREAK = 1;
export const HARD_BREAK = 2;

/** The words of one text, column by column. Offsets are UTF-16 units of the text as given. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Folded characters in the token. */
  length: Int32Array;
  a: Int32Array;
  b: Int32Array;
  before: Uint8Array;
  /** 1 when a hyphen follows directly: "bouw- en milieurecht". */
  hyphen: Uint8Array;
}

export function emptyTokens(capacity = 0): Tokens {
  const column = () => new Int32Array(capacity);
  return { count: 0, start: column(), end: column(), length: column(), a: column(), b: column(), before: new Uint8Array(capacity), hyphen: new Uint8Array(capacity) };
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

/** The pass itself; gives the number of words. Nothing follows its loop: code behind a loop that V8 optimises on the way is optimised away again at every call. */
function fill(text: string, tokens: Tokens, table: Uint16Array): number {
  // Constants as locals: an imported binding is looked up at every use.
  const letters = LETTERS_FROM;
  const space = SPACE;
  const dropped = DROPPED;
  const sign = NUMBER_SIGN;
  const hard = HARD_BREAK;
  const baseA = BASE_A;
  const baseB = BASE_B;
  const n = text.length;
  const { start, end, length, a, b, before, hyphen } = tokens;
  let count = 0;
  let hashA = 0;
  let hashB = 0;
  let size = 0;
  let gap = hard;
  for (let i = 0; i <= n; i++) {
    const kind = i < n ? table[text.charCodeAt(i)]! : space;
    if (kind >= letters || (kind === sign && size > 0)) {
      if (size === 0) start[count] = i;
      hashA = (Math.imul(hashA, baseA) + kind) | 0;
      hashB = (Math.imul(hashB, baseB) + kind) | 0;
      size++;
      continue;
    }
    if (kind === dropped) continue;
    if (size > 0) {
      a[count] = hashA;
      b[count] = hashB;
      end[count] = table[text.charCodeAt(i - 1)] === dropped ? lastLetter(text, i) + 1 : i;
      length[count] = size;
      before[count] = gap;
      hyphen[count] = kind === JOINER && text.charCodeAt(i) === HYPHEN ? 1 : 0;
      count++;
      hashA = hashB = size = gap = 0;
    }
    if (kind !== space && gap !== hard) gap = Math.max(gap, gapOf(kind, text, i));
  }
  return count;
}

/** A closing quote and the like do not belong to the word. */
function lastLetter(text: string, i: number): number {
  let last = i - 1;
  while (characterTable()[text.charCodeAt(last)] === DROPPED) last--;
  return last;
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
