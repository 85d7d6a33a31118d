import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './lookup.ts';
import { IN_PHRASE, mark, marksOf, TAKEN } from './marks.ts';
import { sortNearlySorted } from './order.ts';
import { isRole } from './persons.ts';
import type { Decision } from './resolve.ts';

/**
 * The mentions that stand: the longest wins, of equals the first. A mention of something else may stand in the gap of a verb phrase.
 * @param decisions nearly in the order of the text; in that order afterwards.
 */
export function longest(decisions: Decision[], tokens: Tokens, marks: Uint8Array): Decision[] {
  sortNearlySorted(decisions, isBefore);
  const phrases: Decision[] = [];
  let previous: Candidate | undefined;
  for (let weight = heaviest(decisions); weight > 0; weight--) {
    for (const decision of decisions) {
      const { candidate } = decision;
      if (candidate.weight !== weight) continue;
      if (weight === 1 && (marks[candidate.first]! & TAKEN) !== 0 && isTitle(decision, decisions, tokens)) {
        decision.isChosen = true;
        continue;
      }
      const isAlternative = previous === candidate && decision.cueless;
      if (!isAlternative && (isTaken(candidate, marks) || isRepeated(decision, phrases, marks))) continue;
      decision.isChosen = true;
      if (candidate.verb >= 0) phrases.push(decision);
      take(candidate, marks);
      previous = candidate;
    }
  }
  return decisions.filter(({ isChosen }) => isChosen);
}

function isBefore(one: Decision, other: Decision): boolean {
  const a = one.candidate;
  const b = other.candidate;
  if (a.first !== b.first) return a.first < b.first;
  return a.last === b.last ? one.claim.concept < other.claim.concept : a.last < b.last;
}

function heaviest(decisions: Decision[]): number {
  let weight = 0;
  for (const { candidate } of decisions) if (candidate.weight > weight) weight = candidate.weight;
  return weight;
}

/** The title that a longer form of another concept begins with. */
function isTitle({ candidate, claim, certainty }: Decision, decisions: Decision[], tokens: Tokens): boolean {
  if (certainty !== 'clear' || !isRole(tokens, candidate.first)) return false;
  return decisions.every(({ isChosen, candidate: other, claim: { concept } }) => !isChosen || other.last < candidate.first || other.first > candidate.last || (concept !== claim.concept && other.first === candidate.first && other.weight > 1));
}

/** The same concept again inside a verb phrase that was chosen. */
function isRepeated({ candidate, claim }: Decision, phrases: Decision[], marks: Uint8Array): boolean {
  if ((marksOf(marks, candidate.first, candidate.last) & IN_PHRASE) === 0) return false;
  return phrases.some((phrase) => claim.concept === phrase.claim.concept && candidate.first <= phrase.candidate.last && candidate.last >= phrase.candidate.first);
}

/** Of a verb phrase only its verb, object and particle count. */
function isTaken({ first, last, verb, objectFirst, objectLast }: Candidate, marks: Uint8Array): boolean {
  if (verb < 0) return (marksOf(marks, first, last) & TAKEN) !== 0;
  return ((marksOf(marks, objectFirst, objectLast) | marks[verb]! | marks[last]!) & TAKEN) !== 0;
}

function take({ first, last, verb, objectFirst, objectLast }: Candidate, marks: Uint8Array): void {
  if (verb < 0) return mark(marks, first, last, TAKEN);
  mark(marks, first, last, IN_PHRASE);
  mark(marks, objectFirst, objectLast, TAKEN);
  mark(marks, verb, verb, TAKEN);
  mark(marks, last, last, TAKEN);
}
