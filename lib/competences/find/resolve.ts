import type { Certainty, Language, Mention, TextField, TextSource } from '../types.ts';
import type { KnownConcept } from '../forms/lexicon.ts';
import { characterTable, LETTERS_FROM } from '../text/characters.ts';
import { foldedWord, HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { areOtherPeople, followsField, isDeterminer, isPerson, isRole, namesField, saysBeing } from '../words/persons.ts';
import { publicBodies, worksAt } from '../words/names.ts';
import { sentenceAround, unclaimedParts, type Unclaimed } from './clauses.ts';
import type { Candidate, FoundClaim, Scan } from './lookup.ts';
import { namesAround, type Name } from './names.ts';

export interface ResolveInput {
  text: string;
  tokens: Tokens;
  scan: Scan;
  concepts: readonly KnownConcept[];
  language?: Language | undefined;
  field?: TextField | undefined;
  /** Other text of the same profile or assignment: cues may stand there. */
  context?: string | undefined;
  source?: TextSource | undefined;
}

interface Reading extends ResolveInput {
  /** Undefined when the text is too short to tell. */
  written: Language | undefined;
  unclaimed: Unclaimed[];
  names: Name[];
  /** Text and context in small letters; made when the first cue is looked for. */
  lower: string;
  /** Which lists of cues have one in the text. */
  cued: Map<readonly string[], boolean>;
}

interface Decision {
  candidate: Candidate;
  claim: FoundClaim;
  certainty: Certainty;
  /** Only for want of a cue: another clear mention of the same concept makes it clear. */
  cueless: boolean;
}

const bodies = new Set(publicBodies);
const places = new Set(worksAt);

/** From everything that was found, what may be said: the longest mentions, with names, negations and doubtful forms weighed. */
export function resolve(input: ResolveInput): Mention[] {
  const reading = read(input);
  const decisions: Decision[] = [];
  for (const candidate of input.scan.candidates) decide(candidate, reading, decisions);
  const chosen = longest(decisions, reading);
  const clear = new Set(chosen.filter(({ certainty }) => certainty === 'clear').map(({ claim }) => claim.concept));
  const language = input.language ?? reading.written ?? 'nl';
  return chosen
    .map(({ candidate, claim, certainty, cueless }) => {
      const concept = input.concepts[claim.concept]!;
      const start = input.tokens.start[candidate.first]!;
      const end = input.tokens.end[candidate.last]!;
      return { id: concept.id, facet: concept.facet, label: language === 'nl' ? concept.nl : concept.en, start, end, text: input.text.slice(start, end), certainty: cueless && clear.has(claim.concept) ? 'clear' as const : certainty };
    })
    .sort((one, other) => one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1));
}

function read(input: ResolveInput): Reading {
  const { text, tokens, scan, context, language } = input;
  const { dutch, english, candidates } = scan;
  const isCovered = new Uint8Array(tokens.count);
  for (const { first } of candidates) isCovered[first] = 1;
  return {
    text,
    tokens,
    scan,
    concepts: input.concepts,
    language,
    field: input.field,
    context,
    written: language ?? (dutch === english ? undefined : dutch > english ? 'nl' : 'en'),
    unclaimed: candidates.length === 0 ? [] : unclaimedParts(text, tokens, scan.triggers, isCovered, input.source),
    names: candidates.length === 0 ? [] : namesAround(text, tokens, scan.names),
    lower: '',
    cued: new Map(),
  };
}

/** Of several concepts that claim the words only the first sure one counts; when none is, each may be asked about. */
function decide(candidate: Candidate, reading: Reading, decisions: Decision[]): void {
  const before = decisions.length;
  for (const claim of candidate.claims) {
    const decision = decideClaim(candidate, claim, reading);
    if (!decision) continue;
    if (!decision.cueless) {
      decisions.length = before;
      decisions.push(decision);
      return;
    }
    decisions.push(decision);
  }
}

function decideClaim(candidate: Candidate, claim: FoundClaim, reading: Reading): Decision | undefined {
  const { text, tokens } = reading;
  const start = tokens.start[candidate.first]!;
  const end = tokens.end[candidate.last]!;
  const facet = reading.concepts[claim.concept]!.facet;
  const quote = text.slice(start, end);
  const isWord = candidate.first === candidate.last;
  if ((facet !== 'context' && reading.field === 'organisation') || isInName(candidate, facet, reading.names)) return undefined;
  if (isBlocked(candidate, claim, reading)) return undefined;

  const effect = effectAt(reading.unclaimed, start, end);
  if (effect === 'drop') return undefined;
  const cued = claim.cues.length > 0 && (isCued(claim.cues, reading) || isUnmistakable(claim, facet, quote));
  const isSmall = claim.capitals && quote !== quote.toUpperCase();
  const isShort = isWord && quote.length <= 3;
  if (!cued && isShort && (isSmall || (claim.cues.length > 0 && quote === quote.toLowerCase()))) return undefined;
  const cueless = claim.cues.length > 0 && !cued;
  const isForeign = isWord && foreign(claim, quote, reading.written);
  if (isForeign && quote.length < 6) return undefined;
  const isGeneral = claim.ask && !((facet === 'domain' || facet === 'skill') && (candidate.firm || isFieldOfRole(candidate, reading)));
  const doubtful = isGeneral || effect === 'ask' || cueless || (isSmall && !cued) || isForeign || (facet === 'context' && isBody(candidate, reading)) || (facet !== 'context' && candidate.verb < 0 && isSomebodyElse(candidate, reading));
  return { candidate, claim, certainty: doubtful ? 'ask' : 'clear', cueless: cueless && !claim.ask && effect === undefined && !isForeign };
}

/** "Handhavers", "overleg met de jurist": people named by their title, but for "ik ben de jurist", "als jurist". */
function isSomebodyElse({ first, last }: Candidate, { text, tokens }: Reading): boolean {
  const word = (at: number) => foldedWord(text, tokens.start[at]!, tokens.end[at]!);
  if (areOtherPeople(word(last))) return true;
  if (!isPerson(word(last))) return false;
  const isNear = (at: number) => at >= 0 && tokens.before[at + 1]! === 0;
  // One adjective may stand between.
  const at = isNear(first - 1) && !isDeterminer(word(first - 1)) ? first - 2 : first - 1;
  if (!isNear(at) || !isDeterminer(word(at))) return false;
  for (let j = at - 1; j >= Math.max(0, at - 4) && tokens.before[j + 1]! < HARD_BREAK; j--) if (saysBeing(word(j))) return false;
  return true;
}

/** "Projectleider water", "projectleider riolering en water", "housing officer": a general word directly beside a job title is meant as its field. */
function isFieldOfRole({ first, last }: Candidate, { text, tokens }: Reading): boolean {
  const word = (at: number) => foldedWord(text, tokens.start[at]!, tokens.end[at]!);
  const isNext = (at: number) => at >= 0 && tokens.before[at + 1] === 0;
  if (last + 1 < tokens.count && isNext(last) && followsField(word(last + 1))) return true;
  if (!isNext(first - 1)) return false;
  if (namesField(word(first - 1))) return true;
  return /^(en|and)$/.test(word(first - 1)) && isNext(first - 2) && isNext(first - 3) && namesField(word(first - 3));
}

/** An abbreviation in capitals that is long enough, or the name of a body, needs no cue. */
function isUnmistakable(claim: FoundClaim, facet: string, quote: string): boolean {
  return claim.capitals && quote === quote.toUpperCase() && quote.length >= (facet === 'context' ? 3 : 4);
}

/** One word of the other language may be an everyday word in this one. */
function foreign(claim: FoundClaim, quote: string, written: Language | undefined): boolean {
  if (written === undefined || claim[written] || quote === quote.toUpperCase()) return false;
  return quote.length < (written === 'nl' ? 9 : 8);
}

/** Of a public body's name only the body itself counts, of another name nothing. */
function isInName({ first, last }: Candidate, facet: string, names: Name[]): boolean {
  return names.some(([from, to, isPublic]) => first <= to && last >= from && !(isPublic && facet === 'context'));
}

function effectAt(parts: Unclaimed[], start: number, end: number): Unclaimed['effect'] | undefined {
  let effect: Unclaimed['effect'] | undefined;
  for (const part of parts) {
    if (start >= part.end || end <= part.start) continue;
    if (part.effect === 'drop') return 'drop';
    effect = 'ask';
  }
  return effect;
}

/** "de gemeente" says where something is; "bij de gemeente", "Gemeente Voorbeeldstad" as an employer, say where somebody works. */
function isBody({ first, last }: Candidate, { text, tokens, field, names, scan }: Reading): boolean {
  if (first !== last || field === 'headline' || field === 'title' || field === 'organisation') return false;
  if (!bodies.has(text.slice(tokens.start[first], tokens.end[first]).toLowerCase())) return false;
  for (let j = first - 1; j >= Math.max(0, first - 6) && tokens.before[j + 1]! < HARD_BREAK; j--) {
    if (places.has(text.slice(tokens.start[j], tokens.end[j]).toLowerCase())) return false;
  }
  const isNamed = names.some(([from, to]) => from === first && first < to);
  return !(isNamed && (first === 0 || tokens.before[first]! > 0 || scan.dutch + scan.english < 4));
}

function isCued(cues: readonly string[], reading: Reading): boolean {
  if (reading.lower === '') reading.lower = `${reading.text}\n${reading.context ?? ''}`.toLowerCase();
  let known = reading.cued.get(cues);
  if (known === undefined) reading.cued.set(cues, (known = cues.some((cue) => hasCue(reading.lower, cue.toLowerCase()))));
  return known;
}

/** A cue is a word, or the beginning of one; short ones are whole words. */
function hasCue(lower: string, cue: string): boolean {
  for (let at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + 1)) {
    if (isLetter(lower, at - 1)) continue;
    if (cue.length > 3 || !isLetter(lower, at + cue.length)) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && characterTable()[text.charCodeAt(at)]! >= LETTERS_FROM;
}

function isBlocked(candidate: Candidate, claim: FoundClaim, { text, tokens }: Reading): boolean {
  if (claim.blockers.length === 0) return false;
  const { first, last } = sentenceAround(tokens, candidate.first);
  const sentence = text.slice(tokens.start[first], tokens.end[last]).toLowerCase();
  return claim.blockers.some((word) => hasCue(sentence, word.toLowerCase()));
}

/** The longest wins; of equals the first. A mention of something else may stand in the gap of a verb phrase. */
function longest(decisions: Decision[], { text, tokens }: Reading): Decision[] {
  const order = [...decisions].sort((one, other) => other.candidate.weight - one.candidate.weight || one.candidate.first - other.candidate.first || one.candidate.last - other.candidate.last || one.claim.concept - other.claim.concept);
  const isUsed = new Uint8Array(tokens.count);
  const chosen: Decision[] = [];
  const phrases: Decision[] = [];
  let previous: Decision | undefined;
  for (const decision of order) {
    const { candidate } = decision;
    const isAlternative = previous?.candidate === candidate && decision.cueless;
    if (candidate.weight === 1 && isUsed[candidate.first] === 1 && isTitle(decision, chosen, text, tokens)) {
      chosen.push(decision);
      continue;
    }
    if (!isAlternative && (overlaps(candidate, isUsed) || (phrases.length > 0 && phrases.some((phrase) => repeats(decision, phrase))))) continue;
    chosen.push(decision);
    if (decision.candidate.verb >= 0) phrases.push(decision);
    use(candidate, isUsed);
    previous = decision;
  }
  return chosen;
}

/** The title that a longer form of another concept begins with. */
function isTitle({ candidate, claim, certainty }: Decision, chosen: Decision[], text: string, tokens: Tokens): boolean {
  if (certainty !== 'clear' || !isRole(foldedWord(text, tokens.start[candidate.first]!, tokens.end[candidate.first]!))) return false;
  return chosen.every((other) => other.candidate.last < candidate.first || other.candidate.first > candidate.last || (other.claim.concept !== claim.concept && other.candidate.first === candidate.first && other.candidate.weight > 1));
}

function isTaken(isUsed: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isUsed[i] === 1) return true;
  return false;
}

/** The same concept again inside a verb phrase that was chosen. */
function repeats({ candidate, claim }: Decision, phrase: Decision): boolean {
  return claim.concept === phrase.claim.concept && candidate.first <= phrase.candidate.last && candidate.last >= phrase.candidate.first;
}

/** Of a verb phrase only its verb, object and particle count. */
function overlaps({ first, last, verb, objectFirst, objectLast }: Candidate, isUsed: Uint8Array): boolean {
  if (verb < 0) return isTaken(isUsed, first, last);
  return isTaken(isUsed, objectFirst, objectLast) || isUsed[verb] === 1 || isUsed[last] === 1;
}

function use({ first, last, verb, objectFirst, objectLast }: Candidate, isUsed: Uint8Array): void {
  if (verb < 0) isUsed.fill(1, first, last + 1);
  else isUsed.fill(1, objectFirst, objectLast + 1)[verb] = isUsed[last] = 1;
}
