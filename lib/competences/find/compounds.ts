import { HEADS, MODIFIERS, PLAIN } from '../forms/seeds.ts';
import * as layout from '../pack/layout.ts';
import { mayHold, valueAt, type Matcher } from '../pack/open.ts';
import { characterTable, LETTERS_FROM, NUMBER_SIGN } from '../text/characters.ts';
import { BASE_A, BASE_B, edgeHash, joinA, joinB, seedOf, type Seed } from '../text/hash.ts';
import { HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { SHORTEST_PART } from '../words/compounds.ts';
import { SHORTEST_COMPOUND } from './lookup.ts';

const LONGEST_WORD = 64;
const SHORTEST_HEAD = 3;
const plain = seedOf(PLAIN);
const headSeed = seedOf(HEADS);
const modifierSeed = seedOf(MODIFIERS);

/** Powers of both bases, to cut the hash of a part out of the hashes of two prefixes. */
const powerA = new Int32Array(LONGEST_WORD + 1);
const powerB = new Int32Array(LONGEST_WORD + 1);
powerA[0] = powerB[0] = 1;
for (let i = 1; i <= LONGEST_WORD; i++) {
  powerA[i] = Math.imul(powerA[i - 1]!, BASE_A);
  powerB[i] = Math.imul(powerB[i - 1]!, BASE_B);
}
const prefixA = new Int32Array(LONGEST_WORD + 1);
const prefixB = new Int32Array(LONGEST_WORD + 1);
const letters = new Uint16Array(LONGEST_WORD + 1);

/**
 * A long word that is no form itself: a form with a known head behind it (omgevingsvergunning + aanvraag, with -s-, -en- or -e- between),
 * or a form behind a known modifier (gemeente + begroting). The value of the form, or 0.
 */
export function compoundAt(text: string, tokens: Tokens, i: number, matcher: Matcher): number {
  const hasHead = mayHave(headSeed, text, tokens.end[i]! - 3, matcher);
  const hasModifier = mayHave(modifierSeed, text, tokens.start[i]!, matcher);
  if (!hasHead && !hasModifier) return 0;
  const size = spell(text, tokens, i);
  if (size > LONGEST_WORD || size < SHORTEST_COMPOUND) return 0;
  return (hasHead ? withHead(size, matcher) : 0) || (hasModifier ? withModifier(size, matcher) : 0);
}

/** Whether three characters are the end of some head, or the beginning of some modifier: most long words are done with here. */
function mayHave(seed: Seed, text: string, at: number, matcher: Matcher): boolean {
  const table = characterTable();
  const one = table[text.charCodeAt(at)]!;
  const two = table[text.charCodeAt(at + 1)]!;
  const three = table[text.charCodeAt(at + 2)]!;
  const areLetters = one >= LETTERS_FROM && two >= LETTERS_FROM && three >= LETTERS_FROM;
  return !areLetters || mayHold(matcher, edgeHash(seed, one, two, three));
}

/** Folded letters of a token, and the hashes of all its prefixes. Gives the number of letters; longer words than LONGEST_WORD are not spelt to the end. */
function spell(text: string, tokens: Tokens, i: number): number {
  const table = characterTable();
  const end = tokens.end[i]!;
  let a = 0;
  let b = 0;
  let size = 0;
  for (let at = tokens.start[i]!; at < end; at++) {
    const kind = table[text.charCodeAt(at)]!;
    if (kind < LETTERS_FROM && kind !== NUMBER_SIGN) continue;
    if (size === LONGEST_WORD) return size + 1;
    letters[size++] = kind;
    a = (Math.imul(a, BASE_A) + kind) | 0;
    b = (Math.imul(b, BASE_B) + kind) | 0;
    prefixA[size] = a;
    prefixB[size] = b;
  }
  return size;
}

function partA(from: number, to: number): number {
  return (prefixA[to]! - Math.imul(prefixA[from]!, powerA[to - from]!)) | 0;
}

function partB(from: number, to: number): number {
  return (prefixB[to]! - Math.imul(prefixB[from]!, powerB[to - from]!)) | 0;
}

function withHead(size: number, matcher: Matcher): number {
  for (let at = SHORTEST_PART; at <= size - SHORTEST_HEAD; at++) {
    const a = joinA(headSeed.a, partA(at, size));
    const head = valueAt(matcher, a, joinB(headSeed.b, partB(at, size)));
    if (head === 0) continue;
    const value = beforeJoin(at, matcher);
    if (value !== 0) return head & layout.PART ? value | layout.FIRM : value;
  }
  return 0;
}

/** The form that ends at this place, or one or two letters of a join before it. */
function beforeJoin(at: number, matcher: Matcher): number {
  const last = letters[at - 1];
  const whole = formIn(0, at, matcher);
  if (whole !== 0) return whole;
  if (last === 115 || last === 101 || last === 110) {
    const short = formIn(0, at - 1, matcher);
    if (short !== 0) return short;
  }
  return last === 110 && letters[at - 2] === 101 ? formIn(0, at - 2, matcher) : 0;
}

function withModifier(size: number, matcher: Matcher): number {
  for (let at = 3; at <= size - SHORTEST_PART; at++) {
    const a = joinA(modifierSeed.a, prefixA[at]!);
    if (valueAt(matcher, a, joinB(modifierSeed.b, prefixB[at]!)) === 0) continue;
    const value = formIn(at, size, matcher) || (letters[at] === 115 ? formIn(at + 1, size, matcher) : 0);
    if (value !== 0) return value;
  }
  return 0;
}

function formIn(from: number, to: number, matcher: Matcher): number {
  if (to - from < SHORTEST_PART) return 0;
  const value = valueAt(matcher, joinA(plain.a, partA(from, to)), joinB(plain.b, partB(from, to)));
  return (value & layout.PART) !== 0 && (value & layout.CLAIMS) !== 0 ? value : 0;
}

/** "vergunning- en subsidieverlening": the value of the first word (with its hyphen and a space) with the end of the second, or 0. */
export function sharedHeadAt(text: string, tokens: Tokens, i: number, matcher: Matcher): number {
  const next = i + 2;
  if (next >= tokens.count || tokens.before[i + 1]! >= HARD_BREAK || tokens.before[next]! !== 0) return 0;
  const between = tokens.end[i + 1]! - tokens.start[i + 1]!;
  if (between > 3) return 0;
  const size = spell(text, tokens, next);
  if (size > LONGEST_WORD) return 0;
  for (let at = 3; at <= size - 4; at++) {
    const a = (Math.imul(tokens.a[i]!, powerA[size - at]!) + partA(at, size)) | 0;
    const b = (Math.imul(tokens.b[i]!, powerB[size - at]!) + partB(at, size)) | 0;
    const value = valueAt(matcher, joinA(plain.a, a), joinB(plain.b, b));
    if ((value & layout.PART) !== 0 && (value & layout.CLAIMS) !== 0) return value;
  }
  return 0;
}
