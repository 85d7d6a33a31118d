import type { TextSource } from '../types.ts';
import { HARD_BREAK, tokenEndingAt, type Tokens } from '../text/tokens.ts';
import { WordMap } from '../text/word-map.ts';
import { nonClaims, turns, type NonClaim } from '../words/non-claims.ts';
import { foldInPlace } from './fold.ts';
import type { Stretch } from './lookup.ts';
import { FOUND, marksOf } from './marks.ts';

/** A stretch of the text in which naming something claims nothing. */
export interface Unclaimed {
  /** First token of the sentence. */
  first: number;
  start: number;
  end: number;
  effect: NonClaim['effect'];
}

const COLON = 58;

const byWord = new WordMap(rulesByWord());

function rulesByWord(): Map<string, NonClaim[]> {
  const rules = new Map<string, NonClaim[]>();
  for (const rule of nonClaims) for (const word of rule.words.split(' ')) rules.set(word, [...(rules.get(word) ?? []), rule]);
  return rules;
}

/** The stretches around the trigger words of a text. Only sentences in which something was found (marked `FOUND`) are looked at, each once. */
export function unclaimedParts(text: string, tokens: Tokens, triggers: number[], marks: Uint8Array, source: TextSource = 'profile'): Unclaimed[] {
  const found: Unclaimed[] = [];
  let done = -1;
  for (let at = 0; at < triggers.length; at++) {
    if (triggers[at]! <= done) continue;
    const { first, last } = withWhatFollows(text, tokens, sentenceAround(tokens, triggers[at]!));
    done = last;
    if ((marksOf(marks, first, last) & FOUND) === 0) continue;
    const start = tokens.start[first]!;
    const sentence = foldInPlace(text.slice(start, tokens.end[last]));
    for (const rule of rulesFor(tokens, triggers, at, first, last)) {
      if (rule.vacancy && source === 'assignment') continue;
      const part = apply(rule, sentence);
      if (part) found.push({ first, start: start + part.start, end: start + part.end, effect: rule.effect });
    }
  }
  return source === 'assignment' ? found : [...found, ...questions(text, tokens)];
}

/** A question claims nothing. */
function questions(text: string, tokens: Tokens): Unclaimed[] {
  const found: Unclaimed[] = [];
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    const token = tokenEndingAt(tokens, at);
    if (token < 0) continue;
    const { first } = sentenceAround(tokens, token);
    found.push({ first, start: tokens.start[first]!, end: at, effect: 'ask' });
  }
  return found;
}

/** "Opleiding: …", "Hobby's: …": what a heading says holds for the sentence behind it. */
function withWhatFollows(text: string, tokens: Tokens, { first, last }: Stretch): Stretch {
  const isHeading = last + 1 < tokens.count && text.charCodeAt(tokens.end[last]!) === COLON;
  return { first, last: isHeading ? sentenceAround(tokens, last + 1).last : last };
}

/** The rules of all trigger words of a sentence, each once. */
function rulesFor({ a, b }: Tokens, triggers: number[], from: number, first: number, last: number): NonClaim[] {
  const rules: NonClaim[] = [];
  for (let at = from; at < triggers.length && triggers[at]! <= last; at++) {
    const i = triggers[at]!;
    for (const rule of byWord.get(a[i]!, b[i]!) ?? []) {
      if (!(rule.opens && i > first + 1) && !rules.includes(rule)) rules.push(rule);
    }
  }
  return rules;
}

function apply(rule: NonClaim, sentence: string): { start: number; end: number } | undefined {
  const match = rule.pattern.exec(sentence);
  if (!match) return undefined;
  const after = match.index + match[0].length;
  if (rule.reach === 'match') return { start: match.index, end: after };
  const turn = turns.exec(sentence.slice(after));
  const end = Math.min(turn ? after + turn.index : sentence.length, endOfBrackets(sentence, match.index));
  if (rule.reach === 'after') return { start: match.index, end };
  // What stands before an earlier "maar" is another clause.
  const earlier = sentence.slice(0, match.index).search(/\b(maar|but)\b/);
  return { start: earlier < 0 ? 0 : earlier, end };
}

/** What is said within brackets ends with them. */
function endOfBrackets(sentence: string, at: number): number {
  const isWithin = sentence.lastIndexOf('(', at) > sentence.lastIndexOf(')', at);
  const close = isWithin ? sentence.indexOf(')', at) : -1;
  return close < 0 ? sentence.length : close;
}

export function sentenceAround({ before, count }: Tokens, token: number): Stretch {
  let first = token;
  while (first > 0 && before[first]! < HARD_BREAK) first--;
  let last = token;
  while (last + 1 < count && before[last + 1]! < HARD_BREAK) last++;
  return { first, last };
}
