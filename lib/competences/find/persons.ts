import { AFTER_FIELD, AND, ARTICLE, BEFORE_FIELD, BEING, CLAIMS_FIELD, DETERMINER, FIELD_FOLLOWS, OTHER_PEOPLE, ROLE } from '../forms/classes.ts';
import { Endings } from '../text/endings.ts';
import { HARD_BREAK, isOf, type Tokens } from '../text/tokens.ts';
import { otherPeopleEnd, titlesEnd } from '../words/persons.ts';
import type { Stretch } from './lookup.ts';

type Person = 'one' | 'several';
const personEndings = new Endings<Person>([...otherPeopleEnd.map((ending) => [ending, 'several'] as const), ...titlesEnd.map((ending) => [ending, 'one'] as const)]);

/** "Handhavers", "overleg met de jurist": people named by their title, but for "ik ben de jurist", "als jurist". */
export function isSomebodyElse({ first, last }: Stretch, text: string, tokens: Tokens): boolean {
  const person = personEndings.of(text, tokens, last);
  if (person === 'several' || isOf(tokens, last, OTHER_PEOPLE)) return true;
  if (person === undefined) return false;
  // One adjective may stand between.
  const at = isNear(tokens, first - 1) && !isOf(tokens, first - 1, DETERMINER) ? first - 2 : first - 1;
  if (!isNear(tokens, at) || !isOf(tokens, at, DETERMINER)) return false;
  for (let j = at - 1; j >= Math.max(0, at - 4) && tokens.before[j + 1]! < HARD_BREAK; j--) if (isOf(tokens, j, BEING)) return false;
  return true;
}

/**
 * "Projectleider water", "projectleider riolering en water", "housing officer", "responsible for housing": a general word directly beside a
 * job title is meant as its field. Gives the first and last token of both together, or undefined.
 */
export function withRole({ first, last }: Stretch, tokens: Tokens): Stretch | undefined {
  if (last + 1 < tokens.count && isNear(tokens, last) && isOf(tokens, last + 1, AFTER_FIELD)) return { first, last: last + 1 };
  if (!isNear(tokens, first - 1)) return undefined;
  if (isOf(tokens, first - 1, BEFORE_FIELD)) return { first: first - 1, last };
  if (isClaimed(first - 1, tokens)) return { first, last };
  const isSecond = isOf(tokens, first - 1, AND) && isNear(tokens, first - 2) && isNear(tokens, first - 3) && isOf(tokens, first - 3, BEFORE_FIELD);
  return isSecond ? { first, last } : undefined;
}

/** "Responsible for", "adviseer over de": words, the last of them at this place, after which somebody names his field. */
function isClaimed(at: number, tokens: Tokens): boolean {
  const preposition = isOf(tokens, at, ARTICLE) && isNear(tokens, at - 1) ? at - 1 : at;
  return isOf(tokens, preposition, FIELD_FOLLOWS) && isNear(tokens, preposition - 1) && isOf(tokens, preposition - 1, CLAIMS_FIELD);
}

/** Whether a word is somebody's title. */
export function isTitle(text: string, tokens: Tokens, i: number): boolean {
  return personEndings.of(text, tokens, i) === 'one';
}

/** A job title that says something by itself, also inside a longer form. */
export function isRole(tokens: Tokens, i: number): boolean {
  return isOf(tokens, i, ROLE);
}

/** Whether nothing parts this token from the next. */
function isNear({ before }: Tokens, i: number): boolean {
  return i >= 0 && before[i + 1] === 0;
}
