import * as layout from '../pack/layout.ts';
import { sequenceAt, type Matcher } from '../pack/open.ts';
import { joinA, joinB } from '../text/hash.ts';
import { HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { LONGEST } from './lookup.ts';

const { ARTICLE, CLAIMS, GOES_ON } = layout;

/** Where the sequences that `follow` found end; used again by the next call. */
export const ends = { last: new Int32Array(LONGEST), weight: new Int32Array(LONGEST), value: new Int32Array(LONGEST) };

/**
 * Follows a sequence from a token on, as far as the table goes; articles in it are skipped. Gives how many forms end on the way, see `ends`.
 * @param breakBefore what may stand before its first token.
 * @param a hashes of what the sequence begins with.
 */
export function follow(matcher: Matcher, tokens: Tokens, from: number, breakBefore: number, a: number, b: number): number {
  const limit = Math.min(tokens.count, from + LONGEST);
  let pathA = a;
  let pathB = b;
  let weight = 0;
  let found = 0;
  for (let j = from; j < limit; j++) {
    if (tokens.before[j]! > (j === from ? breakBefore : 0)) return found;
    if (matcher.values[j]! & ARTICLE) {
      if (breakBefore === HARD_BREAK && j === from) return found;
      continue;
    }
    pathA = joinA(pathA, tokens.a[j]!);
    pathB = joinB(pathB, tokens.b[j]!);
    const value = sequenceAt(matcher, pathA, pathB);
    if (value === 0) return found;
    weight++;
    if (value & CLAIMS) {
      ends.last[found] = j;
      ends.weight[found] = weight;
      ends.value[found++] = value;
    }
    if (!(value & GOES_ON)) return found;
  }
  return found;
}
