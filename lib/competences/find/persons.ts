import { articles } from '../forms/forms.ts';
import { Endings } from '../text/endings.ts';
import { HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { WordSet } from '../text/word-map.ts';
import { beings, claimsField, determiners, fieldFollows, otherPeople, otherPeopleEnd, roles, rolesAfterField, rolesBeforeField, titlesEnd } from '../words/persons.ts';
import type { Candidate, Stretch } from './lookup.ts';

type Person = 'one' | 'several';
const personEndings = new Endings<Person>([...otherPeopleEnd.map((ending) => [ending, 'several'] as const), ...titlesEnd.map((ending) => [ending, 'one'] as const)]);
const groups = new WordSet(otherPeople);
const determinerWords = new WordSet(determiners);
const beingWords = new WordSet(beings);
const roleWords = new WordSet(roles);
const beforeField = new WordSet(rolesBeforeField);
const afterField = new WordSet(rolesAfterField);
const fieldClaims = new WordSet(claimsField);
const fieldPrepositions = new WordSet(fieldFollows);
const articleWords = new WordSet(articles);
const andWords = new WordSet(['en', 'and']);

/** "Handhavers", "overleg met de jurist": people named by their title, but for "ik ben de jurist", "als jurist". */
export function isSomebodyElse({ first, last }: Candidate, text: string, tokens: Tokens): boolean {
  const person = personEndings.of(text, tokens, last);
  if (person === 'several' || isOneOf(groups, tokens, last)) return true;
  if (person === undefined) return false;
  // One adjective may stand between.
  const at = isNear(tokens, first - 1) && !isOneOf(determinerWords, tokens, first - 1) ? first - 2 : first - 1;
  if (!isNear(tokens, at) || !isOneOf(determinerWords, tokens, at)) return false;
  for (let j = at - 1; j >= Math.max(0, at - 4) && tokens.before[j + 1]! < HARD_BREAK; j--) if (isOneOf(beingWords, tokens, j)) return false;
  return true;
}

/**
 * "Projectleider water", "projectleider riolering en water", "housing officer", "responsible for housing": a general word directly beside a
 * job title is meant as its field. Gives the first and last token of both together, or undefined.
 */
export function withRole({ first, last }: Candidate, tokens: Tokens): Stretch | undefined {
  if (last + 1 < tokens.count && isNear(tokens, last) && isOneOf(afterField, tokens, last + 1)) return { first, last: last + 1 };
  if (!isNear(tokens, first - 1)) return undefined;
  if (isOneOf(beforeField, tokens, first - 1)) return { first: first - 1, last };
  if (isClaimed(first - 1, tokens)) return { first, last };
  const isSecond = isOneOf(andWords, tokens, first - 1) && isNear(tokens, first - 2) && isNear(tokens, first - 3) && isOneOf(beforeField, tokens, first - 3);
  return isSecond ? { first, last } : undefined;
}

/** "Responsible for", "adviseer over de": words, the last of them at this place, after which somebody names his field. */
function isClaimed(at: number, tokens: Tokens): boolean {
  const preposition = isOneOf(articleWords, tokens, at) && isNear(tokens, at - 1) ? at - 1 : at;
  return isOneOf(fieldPrepositions, tokens, preposition) && isNear(tokens, preposition - 1) && isOneOf(fieldClaims, tokens, preposition - 1);
}

/** Whether a word is somebody's title. */
export function isTitle(text: string, tokens: Tokens, i: number): boolean {
  return personEndings.of(text, tokens, i) === 'one';
}

/** A job title that says something by itself, also inside a longer form. */
export function isRole(tokens: Tokens, i: number): boolean {
  return isOneOf(roleWords, tokens, i);
}

/** Whether nothing parts this token from the next. */
function isNear({ before }: Tokens, i: number): boolean {
  return i >= 0 && before[i + 1] === 0;
}

function isOneOf(words: WordSet, { a, b }: Tokens, i: number): boolean {
  return words.has(a[i]!, b[i]!);
}
