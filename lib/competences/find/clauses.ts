import type { TextSource } from '../types.ts';
import { foldedWord, HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { nonClaims, turns, type NonClaim } from '../words/non-claims.ts';
import { foldInPlace } from './fold.ts';
import { FOUND, marksOf } from './marks.ts';

/** A stretch of the text in which naming something claims nothing. */
export interface Unclaimed {
  /** First token of the sentence. */
  first: number;
  start: number;
  end: number;
  effect: NonClaim['effect'];
}

const byWord = new Map<string, NonClaim[]>();
for (const rule of nonClaims) {
  for (const word of rule.words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
}

/** The stretches around the trigger words of a text. Only sentences in which something was found (marked `FOUND`) are looked at. */
export function unclaimedParts(text: string, tokens: Tokens, triggers: number[], marks: Uint8Array, source: TextSource = 'profile'): Unclaimed[] {
  const found: Unclaimed[] = [];
  let known = -1;
  let sentence = '';
  for (const trigger of triggers) {
    const { first, last } = sentenceAround(tokens, trigger);
    if ((marksOf(marks, first, last) & FOUND) === 0) continue;
    const word = foldedWord(text, tokens.start[trigger]!, tokens.end[trigger]!);
    const start = tokens.start[first]!;
    if (known !== first) sentence = foldInPlace(text.slice(start, tokens.end[last]));
    known = first;
    for (const rule of byWord.get(word) ?? []) {
      if (rule.vacancy && source === 'assignment') continue;
      const part = apply(rule, sentence);
      if (part) found.push({ first, start: start + part.start, end: start + part.end, effect: rule.effect });
    }
  }
  return found;
}

function apply(rule: NonClaim, sentence: string): { start: number; end: number } | undefined {
  const match = rule.pattern.exec(sentence);
  if (!match) return undefined;
  const after = match.index + match[0].length;
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

export function sentenceAround({ before, count }: Tokens, token: number): { first: number; last: number } {
  let first = token;
  while (first > 0 && before[first]! < HARD_BREAK) first--;
  let last = token;
  while (last + 1 < count && before[last + 1]! < HARD_BREAK) last++;
  return { first, last };
}
