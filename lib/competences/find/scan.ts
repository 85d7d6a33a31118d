import { PLAIN } from '../forms/seeds.ts';
import * as layout from '../pack/layout.ts';
import { mayGoOn, valueAt, type Matcher } from '../pack/open.ts';
import { joinA, joinB, seedOf } from '../text/hash.ts';
import { tokenEndingAt, type Tokens } from '../text/tokens.ts';
import { candidate, forgetCandidates } from './candidate.ts';
import { compoundAt, sharedHeadAt } from './compounds.ts';
import { SHORTEST_COMPOUND, type Scan } from './lookup.ts';
import { addPhrases } from './phrases.ts';
import { ends, follow } from './sequences.ts';

const plain = seedOf(PLAIN);
/** Where the bits stand that say of which language a function word is. */
const [nl, en] = [31 - Math.clz32(layout.NL), 31 - Math.clz32(layout.EN)];
// By names of their own: an imported binding is looked up at every use.
const { TRIGGER, NAME, VERB, CLAIMS, GOES_ON, ARTICLE, PLACE_MASK } = layout;
const shortest = SHORTEST_COMPOUND;
/** What asks for more than counting. */
const SAYS_MORE = TRIGGER | NAME | VERB | CLAIMS | GOES_ON;

/**
 * Looks every word of a text up in the packed table, then follows what is known about each: forms by themselves, forms of several words,
 * parts of compounds, and verbs with what is done. Candidates come nearly in the order of the text.
 */
export function scan(text: string, tokens: Tokens, matcher: Matcher): Scan {
  const found: Scan = { candidates: [], dutch: 0, english: 0, triggers: [], names: [] };
  const { count, start, end } = tokens;
  forgetCandidates();
  const values = lookUp(tokens, matcher, found);
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    if ((value & CLAIMS) === 0 && end[i]! - start[i]! >= shortest) addCompound(found, text, tokens, i, matcher);
    if ((value & SAYS_MORE) !== 0) note(found, tokens, matcher, i, value);
  }
  addShared(found, text, tokens, matcher);
  return found;
}

/** What the table says about each word by itself. A loop of its own, so that the memory of many words is asked for at once. */
function lookUp({ count, a, b, classes }: Tokens, matcher: Matcher, found: Scan): Int32Array {
  if (matcher.values.length < count) matcher.values = new Int32Array(count * 2);
  const { values, words, pool } = matcher;
  let dutch = 0;
  let english = 0;
  for (let i = 0; i < count; i++) {
    const value = valueAt(words, a[i]!, b[i]!);
    values[i] = value;
    classes[i] = pool[value & PLACE_MASK]!;
    dutch += (value >>> nl) & 1;
    english += (value >>> en) & 1;
  }
  found.dutch = dutch;
  found.english = english;
  return values;
}

/** What one known word says. */
function note(found: Scan, tokens: Tokens, matcher: Matcher, i: number, value: number): void {
  if (value & TRIGGER) found.triggers.push(i);
  if (value & NAME) found.names.push(i);
  if (value & CLAIMS) found.candidates.push(candidate(matcher, value, i, i, 1));
  if (value & GOES_ON && i + 1 < tokens.count && tokens.before[i + 1] === 0) addSequences(found, tokens, matcher, i);
  if (value & VERB) addPhrases(found, tokens, i, value, matcher);
}

function addSequences(found: Scan, tokens: Tokens, matcher: Matcher, i: number): void {
  const { a, b } = tokens;
  const pathA = joinA(plain.a, a[i]!);
  const isArticle = (matcher.values[i + 1]! & ARTICLE) !== 0;
  if (!isArticle && !mayGoOn(matcher, joinA(pathA, a[i + 1]!))) return;
  const ways = follow(matcher, tokens, i + 1, 0, pathA, joinB(plain.b, b[i]!));
  for (let k = 0; k < ways; k++) found.candidates.push(candidate(matcher, ends.value[k]!, i, ends.last[k]!, ends.weight[k]! + 1));
}

function addCompound(found: Scan, text: string, tokens: Tokens, i: number, matcher: Matcher): void {
  const hit = compoundAt(text, tokens, i, matcher);
  if (hit !== 0) found.candidates.push(candidate(matcher, hit, i, i, 1));
}

/** "vergunning- en subsidieverlening". Two words support it, so it goes before what the first word says by itself. */
function addShared(found: Scan, text: string, tokens: Tokens, matcher: Matcher): void {
  for (let at = text.indexOf('- '); at >= 0; at = text.indexOf('- ', at + 1)) {
    const i = tokenEndingAt(tokens, at);
    const hit = i < 0 ? 0 : sharedHeadAt(text, tokens, i, matcher);
    if (hit !== 0) found.candidates.push(candidate(matcher, hit, i, i, 2));
  }
}
