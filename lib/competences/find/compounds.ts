import * as layout from '../pack/layout.ts';
import { valueAt, type Matcher } from '../pack/open.ts';
import { characterTable, LETTERS_FROM, NUMBER_SIGN } from '../text/characters.ts';
import { Edges } from '../text/edges.ts';
import { BASE_A, BASE_B } from '../text/hash.ts';
import { HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { WordMap, WordSet } from '../text/word-map.ts';
import { firmHeads, heads, modifiers, SHORTEST_PART } from '../words/compounds.ts';
import { SHORTEST_COMPOUND } from './lookup.ts';

const { CLAIMS, FIRM, PART } = layout;

const LONGEST_WORD = 64;
const SHORTEST_HEAD = 3;
const headWords = new WordMap<'plain' | 'firm'>([...heads.map((word) => [word, 'plain'] as const), ...firmHeads.map((word) => [word, 'firm'] as const)]);
const modifierWords = new WordSet(modifiers);
const headEdges = new Edges([...heads, ...firmHeads].map((word) => word.slice(-3)));
const modifierEdges = new Edges(modifiers.map((word) => word.slice(0, 3)));
const longestHead = Math.max(...heads.map(({ length }) => length));
const longestModifier = Math.max(...modifiers.map(({ length }) => length));

/** Powers of both bases: with them a word is hashed from its end on as well, and the hashes of two parts make that of both. */
const powerA = new Int32Array(LONGEST_WORD + 1);
const powerB = new Int32Array(LONGEST_WORD + 1);
powerA[0] = powerB[0] = 1;
for (let i = 1; i <= LONGEST_WORD; i++) {
  powerA[i] = Math.imul(powerA[i - 1]!, BASE_A);
  powerB[i] = Math.imul(powerB[i - 1]!, BASE_B);
}
/** The word at hand: its folded letters. */
const letters = new Uint16Array(LONGEST_WORD + 1);
/** Where heads were found in it, from the end on. */
const headPlaces = new Uint8Array(LONGEST_WORD + 1);

/**
 * A long word that is no form itself: a form with a known head behind it (omgevingsvergunning + aanvraag, with -s-, -en- or -e- between),
 * or a form behind a known modifier (gemeente + begroting). The value of the form, or 0.
 */
export function compoundAt(text: string, tokens: Tokens, i: number, matcher: Matcher): number {
  const mayHaveHead = headEdges.mayStandAt(text, tokens.end[i]! - 3);
  const mayHaveModifier = modifierEdges.mayStandAt(text, tokens.start[i]!);
  if (!mayHaveHead && !mayHaveModifier) return 0;
  const size = spell(text, tokens, i);
  if (size > LONGEST_WORD || size < SHORTEST_COMPOUND) return 0;
  return (mayHaveHead ? withHead(size, matcher) : 0) || (mayHaveModifier ? withModifier(size, matcher) : 0);
}

/** Folded letters of a token. Gives their number; longer words than LONGEST_WORD are not spelt to the end. */
function spell(text: string, { start, end }: Tokens, i: number): number {
  const table = characterTable();
  const last = end[i]!;
  let size = 0;
  for (let at = start[i]!; at < last; at++) {
    const kind = table[text.charCodeAt(at)]!;
    if (kind < LETTERS_FROM && kind !== NUMBER_SIGN) continue;
    if (size === LONGEST_WORD) return size + 1;
    letters[size++] = kind;
  }
  return size;
}

/** The longest head first. */
function withHead(size: number, matcher: Matcher): number {
  for (let k = findHeads(size) - 1; k >= 0; k--) {
    const at = headPlaces[k]!;
    const value = beforeJoin(at, matcher);
    if (value !== 0) return isFirm(at, size) ? value | FIRM : value;
  }
  return 0;
}

/** Reads the word backwards, letter by letter, and notes where what was read is a head. Gives how many there are. */
function findHeads(size: number): number {
  const from = Math.max(SHORTEST_PART, size - longestHead);
  let a = 0;
  let b = 0;
  let found = 0;
  for (let at = size - 1; at >= from; at--) {
    a = (a + Math.imul(letters[at]!, powerA[size - 1 - at]!)) | 0;
    b = (b + Math.imul(letters[at]!, powerB[size - 1 - at]!)) | 0;
    if (size - at >= SHORTEST_HEAD && headWords.get(a, b) !== undefined) headPlaces[found++] = at;
  }
  return found;
}

function isFirm(from: number, to: number): boolean {
  return headWords.get(hashOf(from, to, BASE_A), hashOf(from, to, BASE_B)) === 'firm';
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

/** The shortest modifier first. */
function withModifier(size: number, matcher: Matcher): number {
  const until = Math.min(longestModifier, size - SHORTEST_PART);
  let a = 0;
  let b = 0;
  for (let at = 1; at <= until; at++) {
    a = (Math.imul(a, BASE_A) + letters[at - 1]!) | 0;
    b = (Math.imul(b, BASE_B) + letters[at - 1]!) | 0;
    if (at < 3 || !modifierWords.has(a, b)) continue;
    const value = formIn(at, size, matcher) || (letters[at] === 115 ? formIn(at + 1, size, matcher) : 0);
    if (value !== 0) return value;
  }
  return 0;
}

function formIn(from: number, to: number, matcher: Matcher): number {
  return to - from < SHORTEST_PART ? 0 : formOf(hashOf(from, to, BASE_A), hashOf(from, to, BASE_B), matcher);
}

/** Of a form that may be part of a compound, by the hashes of its letters; else 0. */
function formOf(a: number, b: number, matcher: Matcher): number {
  const value = valueAt(matcher.words, a, b);
  return (value & PART) !== 0 && (value & CLAIMS) !== 0 ? value : 0;
}

function hashOf(from: number, to: number, base: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, base) + letters[at]!) | 0;
  return hash;
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
    const a = (Math.imul(tokens.a[i]!, powerA[size - at]!) + hashOf(at, size, BASE_A)) | 0;
    const b = (Math.imul(tokens.b[i]!, powerB[size - at]!) + hashOf(at, size, BASE_B)) | 0;
    const value = formOf(a, b, matcher);
    if (value !== 0) return value;
  }
  return 0;
}
