import * as layout from '../pack/layout.ts';
import { mayGoOn, type KnownVerbAt, type Matcher } from '../pack/open.ts';
import { joinA } from '../text/hash.ts';
import { HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { candidate } from './candidate.ts';
import { ENGLISH_GAP, GAP, LONGEST_OBJECT, type Scan } from './lookup.ts';
import { ends, follow } from './sequences.ts';

const { ARTICLE, OBJECT, PLACE_MASK } = layout;

/** "stelt het beleid op", "beoordelen van aanvragen", "aanvragen en meldingen beoordelen": a verb, and near it in the clause its object. */
export function addPhrases(found: Scan, tokens: Tokens, at: number, value: number, matcher: Matcher): void {
  const { pool, verbs, values } = matcher;
  const place = value & PLACE_MASK;
  const from = place + 2 + 2 * pool[place + 1]!;
  const count = pool[from]!;
  const last = lastAfter(tokens, at);
  for (let j = firstBefore(tokens, values, at); j <= last; j++) {
    if ((values[j]! & OBJECT) === 0 || j === at) continue;
    for (let k = 1; k <= count; k++) {
      const verb = verbs[pool[from + k]!]!;
      if (mayGoOn(matcher, joinA(verb.seedA, tokens.a[j]!))) addObject(found, tokens, at, j, verb, matcher);
    }
  }
}

/** How far before the verb an object may begin: in the same sentence, but not when the verb is a noun ("het beoordelen"). */
function firstBefore(tokens: Tokens, values: Int32Array, at: number): number {
  if (at > 0 && (values[at - 1]! & ARTICLE) !== 0) return at;
  const limit = Math.max(0, at - GAP - LONGEST_OBJECT);
  let j = at;
  while (j > limit && tokens.before[j]! < HARD_BREAK) j--;
  return j;
}

function lastAfter(tokens: Tokens, at: number): number {
  const limit = Math.min(tokens.count - 1, at + 1 + GAP);
  let j = at;
  while (j < limit && tokens.before[j + 1]! < HARD_BREAK) j++;
  return j;
}

/** What is done with one verb, when it begins here. */
function addObject(found: Scan, tokens: Tokens, at: number, from: number, verb: KnownVerbAt, matcher: Matcher): void {
  if (!verb.before && (from < at || from > at + 1 + ENGLISH_GAP)) return;
  const count = follow(matcher, tokens, from, HARD_BREAK, verb.seedA, verb.seedB);
  for (let k = 0; k < count; k++) {
    const last = ends.last[k]!;
    if (from < at && (last >= at || at - last - 1 > GAP)) continue;
    const end = verb.particle === '' ? last : particleAfter(tokens, Math.max(last, at), verb.particleA);
    if (end < 0) continue;
    const phrase = candidate(matcher, ends.value[k]!, Math.min(from, at), Math.max(end, at), ends.weight[k]! + 1);
    phrase.verb = at;
    phrase.objectFirst = from;
    phrase.objectLast = last;
    found.candidates.push(phrase);
  }
}

/** The particle of a separable verb after its object: "stelt het beleid voor zorg OP". */
function particleAfter(tokens: Tokens, last: number, particle: number): number {
  for (let j = last + 1; j <= last + 1 + GAP && j < tokens.count && tokens.before[j]! < HARD_BREAK; j++) {
    if (tokens.a[j] === particle) return j;
  }
  return -1;
}
