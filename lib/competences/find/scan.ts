import { FIRST_VERB, PLAIN } from '../forms/seeds.ts';
import { articles } from '../forms/forms.ts';
import * as layout from '../pack/layout.ts';
import { valueAt, type Matcher } from '../pack/open.ts';
import { joinA, joinB, seedOf, type Seed } from '../text/hash.ts';
import { HARD_BREAK, hashWord, type Tokens } from '../text/tokens.ts';
import { compoundAt, sharedHeadAt } from './compounds.ts';
import { ENGLISH_GAP, GAP, LONGEST, LONGEST_OBJECT, SHORTEST_COMPOUND, type Candidate, type FoundClaim, type Scan } from './lookup.ts';

const plain = seedOf(PLAIN);
const articleHashes = new Set(articles.map((word) => hashWord(word).a));

/** Looks every word of a text up in the packed table: forms by themselves, parts of compounds, and verbs with what is done. */
export function scan(text: string, tokens: Tokens, matcher: Matcher): Scan {
  const found: Scan = { candidates: [], dutch: 0, english: 0, triggers: [], names: [] };
  const { count, a, b, length, hyphen } = tokens;
  if (matcher.values.length < count) matcher.values = new Int32Array(count * 2);
  const { values, filter } = matcher;
  const verbs: number[] = [];
  // Constants as locals: an imported binding is looked up at every use.
  const [seedA, seedB, claims, shortest] = [plain.a, plain.b, layout.CLAIMS, SHORTEST_COMPOUND];
  for (let i = 0; i < count; i++) {
    const pathA = joinA(seedA, a[i]!);
    const bit = layout.filterBit(pathA);
    const value = (filter[bit >>> 5]! >>> (bit & 31)) & 1 ? valueAt(matcher, pathA, joinB(seedB, b[i]!)) : 0;
    values[i] = value;
    if (hyphen[i] === 1) addShared(found, text, tokens, i, matcher);
    if ((value & claims) === 0 && length[i]! >= shortest) addCompound(found, text, tokens, i, matcher);
    if (value !== 0) note(found, tokens, matcher, i, value, verbs);
  }
  for (const verb of verbs) addPhrases(found, tokens, verb, values[verb]!, matcher);
  return found;
}

/** What one known word says. */
function note(found: Scan, tokens: Tokens, matcher: Matcher, i: number, value: number, verbs: number[]): void {
  if (value & layout.NL) found.dutch++;
  if (value & layout.EN) found.english++;
  if (value & layout.TRIGGER) found.triggers.push(i);
  if (value & layout.NAME) found.names.push(i);
  if (value & layout.VERB) verbs.push(i);
  if (value & layout.CLAIMS) found.candidates.push(candidate(matcher, value, i, i, 1));
  if ((value & layout.GOES_ON) === 0 || i + 1 >= tokens.count || tokens.before[i + 1] !== 0) return;
  const pathA = joinA(plain.a, tokens.a[i]!);
  const pathB = joinB(plain.b, tokens.b[i]!);
  walk(matcher, tokens, i + 1, 0, pathA, pathB, (last, weight, hit) => found.candidates.push(candidate(matcher, hit, i, last, weight + 1)));
}

function addCompound(found: Scan, text: string, tokens: Tokens, i: number, matcher: Matcher): void {
  const hit = compoundAt(text, tokens, i, matcher);
  if (hit !== 0) found.candidates.push(candidate(matcher, hit, i, i, 1));
}

/** Two words support it, so it goes before what the first word says by itself. */
function addShared(found: Scan, text: string, tokens: Tokens, i: number, matcher: Matcher): void {
  const hit = sharedHeadAt(text, tokens, i, matcher);
  if (hit !== 0) found.candidates.push(candidate(matcher, hit, i, i, 2));
}

/** Follows a sequence from a token on, as far as the table goes; articles in it are skipped. `breakBefore`: what may stand before its first token. */
function walk(matcher: Matcher, tokens: Tokens, from: number, breakBefore: number, a: number, b: number, report: (last: number, weight: number, value: number) => void): void {
  const limit = Math.min(tokens.count, from + LONGEST);
  let pathA = a;
  let pathB = b;
  let weight = 0;
  for (let j = from; j < limit; j++) {
    if (tokens.before[j]! > (j === from ? breakBefore : 0)) return;
    if (articleHashes.has(tokens.a[j]!)) {
      if (breakBefore === HARD_BREAK && j === from) return;
      continue;
    }
    pathA = joinA(pathA, tokens.a[j]!);
    pathB = joinB(pathB, tokens.b[j]!);
    const value = valueAt(matcher, pathA, pathB);
    if (value === 0) return;
    weight++;
    if (value & layout.CLAIMS) report(j, weight, value);
    if (!(value & layout.GOES_ON)) return;
  }
}

export function candidate(matcher: Matcher, value: number, first: number, last: number, weight: number): Candidate {
  return { first, last, weight, claims: claimsOf(matcher, value), firm: (value & layout.FIRM) !== 0 };
}

function claimsOf(matcher: Matcher, value: number): FoundClaim[] {
  const place = value & layout.PLACE_MASK;
  let claims = matcher.claims.get(place);
  if (!claims) matcher.claims.set(place, (claims = readClaims(matcher, place)));
  return claims;
}

function readClaims({ pool, hints }: Matcher, place: number): FoundClaim[] {
  const count = pool[place]!;
  const claims: FoundClaim[] = [];
  for (let k = 0; k < count; k++) {
    const flags = pool[place + 2 + 2 * k]!;
    const [cues, blockers] = hints[flags >>> layout.HINT_SHIFT]!;
    claims.push({
      concept: pool[place + 1 + 2 * k]!,
      ask: (flags & layout.ASK) !== 0,
      capitals: (flags & layout.CAPITALS) !== 0,
      nl: (flags & layout.IN_NL) !== 0,
      en: (flags & layout.IN_EN) !== 0,
      cues,
      blockers,
    });
  }
  return claims;
}

/** "stelt het beleid op", "beoordelen van aanvragen", "aanvragen en meldingen beoordelen": a verb, and near it in the clause its object. */
function addPhrases(found: Scan, tokens: Tokens, at: number, value: number, matcher: Matcher): void {
  const { pool, verbs } = matcher;
  const place = value & layout.PLACE_MASK;
  const from = place + 1 + 2 * pool[place]!;
  for (let k = 1; k <= pool[from]!; k++) {
    const verb = verbs[pool[from + k]!]!;
    const seed = seedOf(FIRST_VERB + verb.seed);
    const report = (first: number, last: number, weight: number, hit: number) => {
      const end = verb.particle === '' ? last : particleAfter(tokens, Math.max(last, at), verb.particleA);
      if (end >= 0) found.candidates.push({ ...candidate(matcher, hit, Math.min(first, at), Math.max(end, at), weight + 1), object: [first, last], verb: at });
    };
    objectsAfter(matcher, tokens, at, seed, verb.before ? GAP : ENGLISH_GAP, report);
    if (verb.before && !(at > 0 && articleHashes.has(tokens.a[at - 1]!))) objectsBefore(matcher, tokens, at, seed, report);
  }
}

type Report = (first: number, last: number, weight: number, value: number) => void;

function objectsAfter(matcher: Matcher, tokens: Tokens, at: number, seed: Seed, gap: number, report: Report): void {
  for (let j = at + 1; j <= at + 1 + gap && j < tokens.count && tokens.before[j]! < HARD_BREAK; j++) {
    if (matcher.values[j]! & layout.OBJECT) walk(matcher, tokens, j, HARD_BREAK, seed.a, seed.b, (last, weight, value) => report(j, last, weight, value));
  }
}

function objectsBefore(matcher: Matcher, tokens: Tokens, at: number, seed: Seed, report: Report): void {
  for (let j = at - 1; j >= Math.max(0, at - GAP - LONGEST_OBJECT) && tokens.before[j + 1]! < HARD_BREAK; j--) {
    if ((matcher.values[j]! & layout.OBJECT) === 0) continue;
    walk(matcher, tokens, j, HARD_BREAK, seed.a, seed.b, (last, weight, value) => {
      if (last < at && at - last - 1 <= GAP) report(j, last, weight, value);
    });
  }
}

/** The particle of a separable verb after its object: "stelt het beleid voor zorg OP". */
function particleAfter(tokens: Tokens, last: number, particle: number): number {
  for (let j = last + 1; j <= last + 1 + GAP && j < tokens.count && tokens.before[j]! < HARD_BREAK; j++) {
    if (tokens.a[j] === particle) return j;
  }
  return -1;
}
