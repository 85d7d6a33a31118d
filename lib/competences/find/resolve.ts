import type { Certainty, Facet, Language, Mention, TextField, TextSource } from '../types.ts';
import { PUBLIC_BODY, WORKS_AT } from '../forms/classes.ts';
import type { KnownConcept } from '../forms/lexicon.ts';
import { isLower, isUpper } from '../text/case.ts';
import { HARD_BREAK, isOf, type Tokens } from '../text/tokens.ts';
import { sentenceAround, unclaimedParts } from './clauses.ts';
import { CueReader } from './cues.ts';
import { longest } from './longest.ts';
import type { Candidate, FoundClaim, Scan, Stretch } from './lookup.ts';
import { ASK, DROP, emptyMarks, FOUND, IN_OTHER_NAME, IN_PUBLIC_NAME, markNames, marksOf, markUnclaimed } from './marks.ts';
import { namesAround, type Name } from './names.ts';
import { sortNearlySorted } from './order.ts';
import { askAboutPassing } from './passing.ts';
import { isSomebodyElse, withRole } from './persons.ts';
import { Recycled } from './recycled.ts';
import { isRelated } from './relations.ts';
import { SubjectReader } from './subject.ts';

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
  marks: Uint8Array;
  names: Name[];
  cues: CueReader;
  subjects: SubjectReader;
}

/** What may be said about one candidate. */
export interface Decision {
  candidate: Candidate;
  claim: FoundClaim;
  /** With the job title whose field it is. */
  shown: Stretch;
  certainty: Certainty;
  /** Only for want of a cue: another clear mention of the same concept makes it clear. */
  cueless: boolean;
  isChosen: boolean;
}

const recycled = new Recycled<Decision>(emptyDecision);

function emptyDecision(): Decision {
  const candidate = { first: 0, last: 0, weight: 0, claims: [], firm: false, verb: -1, objectFirst: -1, objectLast: -1 };
  const claim = { concept: 0, ask: false, capitals: false, named: false, nl: false, en: false, cues: [], blockers: [] };
  return { candidate, claim, shown: candidate, certainty: 'ask', cueless: false, isChosen: false };
}

/** From everything that was found, what may be said: the longest mentions, with names, negations and doubtful forms weighed. */
export function resolve(input: ResolveInput): Mention[] {
  const { candidates } = input.scan;
  if (candidates.length === 0) return [];
  const reading = read(input);
  const decisions: Decision[] = [];
  recycled.giveBack();
  for (const candidate of candidates) decide(candidate, reading, decisions);
  const chosen = longest(decisions, input.tokens, reading.marks);
  if (input.source !== 'assignment' && input.field !== 'skill' && input.field !== 'headline') askAboutPassing(chosen, input, reading.written === 'en');
  const language = input.language ?? reading.written ?? 'nl';
  for (const decision of chosen) if (decision.cueless && chosen.some(({ claim, certainty }) => certainty === 'clear' && claim.concept === decision.claim.concept)) decision.certainty = 'clear';
  return sortNearlySorted(chosen.map((decision) => mentionOf(decision, input, language)), isBefore);
}

function mentionOf({ shown, claim, certainty }: Decision, { text, tokens, concepts }: ResolveInput, language: Language): Mention {
  const concept = concepts[claim.concept]!;
  const start = tokens.start[shown.first]!;
  const end = tokens.end[shown.last]!;
  return { id: concept.id, facet: concept.facet, label: language === 'nl' ? concept.nl : concept.en, start, end, text: text.slice(start, end), certainty };
}

function isBefore(one: Mention, other: Mention): boolean {
  if (one.start !== other.start) return one.start < other.start;
  return one.end === other.end ? one.id < other.id : one.end < other.end;
}

function read(input: ResolveInput): Reading {
  const { text, tokens, scan, context, language } = input;
  const { dutch, english, candidates } = scan;
  const marks = emptyMarks(tokens.count);
  for (const { first } of candidates) marks[first] = FOUND;
  const names = namesAround(text, tokens, scan.names);
  markNames(marks, names);
  markUnclaimed(marks, tokens, unclaimedParts(text, tokens, scan.triggers, marks, input.source));
  return {
    text,
    tokens,
    scan,
    concepts: input.concepts,
    language,
    field: input.field,
    source: input.source,
    context,
    written: language ?? (dutch === english ? undefined : dutch > english ? 'nl' : 'en'),
    marks,
    names,
    cues: new CueReader(text, tokens, context),
    subjects: new SubjectReader(text, tokens),
  };
}

/** Of several concepts that claim the words only the first sure one counts; when none is, each may be asked about. */
function decide(candidate: Candidate, reading: Reading, decisions: Decision[]): void {
  const before = decisions.length;
  for (const claim of candidate.claims) {
    const decision = decideClaim(candidate, claim, reading);
    if (!decision) continue;
    if (!decision.cueless && decisions.length > before) decisions.length = before;
    decisions.push(decision);
    if (!decision.cueless) return;
  }
}

function decideClaim(candidate: Candidate, claim: FoundClaim, reading: Reading): Decision | undefined {
  const { text, tokens } = reading;
  const start = tokens.start[candidate.first]!;
  const end = tokens.end[candidate.last]!;
  const length = end - start;
  const facet = reading.concepts[claim.concept]!.facet;
  const isWord = candidate.first === candidate.last;
  const marks = marksOf(reading.marks, candidate.first, candidate.last);
  if ((facet !== 'context' && reading.field === 'organisation') || isInName(marks, facet) || (marks & DROP) !== 0) return undefined;
  if (isBlocked(candidate, claim, reading)) return undefined;

  const hasCues = claim.cues.length > 0;
  // An abbreviation in capitals that is long enough, or the name of a body, needs no cue.
  const cued = hasCues && (reading.cues.hasOne(claim.cues) || (claim.capitals && length >= (facet === 'context' ? 3 : 4) && isUpper(text, start, end)));
  const isSmall = claim.capitals && !isUpper(text, start, end);
  if (!cued && isWord && length <= 3 && (isSmall || (hasCues && isLower(text, start, end)))) return undefined;
  const cueless = hasCues && !cued;
  const isForeign = isWord && isOfOtherLanguage(claim, length, reading.written) && !isUpper(text, start, end);
  if (isForeign && length < 6) return undefined;
  const ofRole = (isWord || claim.ask) && (facet === 'domain' || facet === 'skill') ? withRole(candidate, tokens) : undefined;
  if (ofRole && isSomebodyElse(ofRole, text, tokens)) return undefined;
  const isGeneral = claim.ask && !ofRole && !(candidate.firm && facet !== 'context');
  const isPartly = (marks & ASK) !== 0;
  const isUnsure = isGeneral || isPartly || cueless || (isSmall && !cued) || isForeign;
  const doubtful = isUnsure || (facet === 'context' && isBody(candidate, reading)) || isAboutElse(candidate, facet, reading);
  const decision = recycled.next();
  decision.candidate = candidate;
  decision.claim = claim;
  decision.shown = ofRole ?? candidate;
  decision.certainty = doubtful ? 'ask' : 'clear';
  decision.cueless = cueless && !claim.ask && !isPartly && !isForeign;
  decision.isChosen = false;
  return decision;
}

/** Not about the writer's own work. */
function isAboutElse(candidate: Candidate, facet: Facet, { text, tokens, source, subjects }: Reading): boolean {
  const isProfile = source !== 'assignment';
  if (isProfile && subjects.isAboutOthers(candidate)) return true;
  if (facet === 'context' || candidate.verb >= 0) return false;
  return isSomebodyElse(candidate, text, tokens) || (isProfile && isRelated(candidate, tokens));
}

/** One word of the other language may be an everyday word in this one. */
function isOfOtherLanguage(claim: FoundClaim, length: number, written: Language | undefined): boolean {
  if (written === undefined) return false;
  return written === 'nl' ? !claim.nl && length < 9 : !claim.en && length < 8;
}

/** Of a public body's name only the body itself counts, of another name nothing. */
function isInName(marks: number, facet: string): boolean {
  return (marks & IN_OTHER_NAME) !== 0 || ((marks & IN_PUBLIC_NAME) !== 0 && facet !== 'context');
}

/** "de gemeente" says where something is; "bij de gemeente", "Gemeente Voorbeeldstad" as an employer, say where somebody works. */
function isBody({ first, last }: Candidate, { tokens, field, names, scan }: Reading): boolean {
  if (first !== last || field === 'headline' || field === 'title' || field === 'organisation') return false;
  if (!isOf(tokens, first, PUBLIC_BODY)) return false;
  for (let j = first - 1; j >= Math.max(0, first - 6) && tokens.before[j + 1]! < HARD_BREAK; j--) {
    if (isOf(tokens, j, WORKS_AT)) return false;
  }
  const isNamed = names.some(([from, to]) => from === first && first < to);
  return !(isNamed && (first === 0 || tokens.before[first]! > 0 || scan.dutch + scan.english < 4));
}

function isBlocked(candidate: Candidate, claim: FoundClaim, { tokens, cues }: Reading): boolean {
  if (claim.blockers.length === 0) return false;
  const { first, last } = sentenceAround(tokens, candidate.first);
  return cues.hasOneIn(claim.blockers, first, last);
}
