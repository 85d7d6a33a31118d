import { characterTable, DROPPED, HARD, JOINER, LETTERS_FROM, SOFT, SPACE } from './characters.ts';
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

export function emptyTokens(capacity = 2048): Tokens {
  const column = () => new Int32Array(capacity);
  return { count: 0, start: column(), end: column(), length: column(), a: column(), b: column(), before: new Uint8Array(capacity), hyphen: new Uint8Array(capacity) };
}

const DOT = 46;
const HYPHEN = 45;
const NEWLINE = 10;
const HASH = 35;

/**
 * One pass that folds, splits and hashes. Case, diacritics, apostrophes, soft hyphens and the like do not count; hyphens part words.
 * @param into columns to fill; made anew when too short.
 */
export function tokenise(text: string, into: Tokens = emptyTokens()): Tokens {
  const table = characterTable();
  const n = text.length;
  const tokens = into.start.length > (n >> 1) ? into : emptyTokens((n >> 1) + 2);
  const { start, end, length, a, b, before, hyphen } = tokens;
  let count = 0;
  let hashA = 0;
  let hashB = 0;
  let size = 0;
  let gap = HARD_BREAK;
  for (let i = 0; i <= n; i++) {
    const code = i < n ? text.charCodeAt(i) : NEWLINE;
    let kind = table[code]!;
    if (code === HASH && size > 0) kind = HASH;
    if (kind >= LETTERS_FROM) {
      if (size === 0) start[count] = i;
      hashA = (Math.imul(hashA, BASE_A) + kind) | 0;
      hashB = (Math.imul(hashB, BASE_B) + kind) | 0;
      size++;
      end[count] = i + 1;
      continue;
    }
    if (kind === DROPPED) continue;
    if (size > 0) {
      length[count] = size;
      a[count] = hashA;
      b[count] = hashB;
      before[count] = gap;
      hyphen[count] = code === HYPHEN ? 1 : 0;
      count++;
      hashA = hashB = size = gap = 0;
    }
    if (kind === SPACE) continue;
    gap = Math.max(gap, gapOf(kind, code, text, i));
  }
  tokens.count = count;
  return tokens;
}

function gapOf(kind: number, code: number, text: string, i: number): number {
  if (kind === SOFT) return SOFT_BREAK;
  if (code === HYPHEN) return isSpace(text, i - 1) && isSpace(text, i + 1) ? SOFT_BREAK : 0;
  if (kind === JOINER) return 0;
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

/** A text as the tokeniser sees it: folded words joined by single spaces. For forms, cues and tests; slow and simple. */
export function foldedWords(text: string): string[] {
  const table = characterTable();
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => {
    let word = '';
    for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
      const code = text.charCodeAt(at);
      const kind = code === HASH ? HASH : table[code]!;
      if (kind >= LETTERS_FROM) word += String.fromCharCode(kind);
    }
    return word;
  });
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
