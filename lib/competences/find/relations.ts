import { HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { WordSet } from '../text/word-map.ts';
import { determiners } from '../words/persons.ts';
import { owning, relations } from '../words/relations.ts';
import type { Candidate } from './lookup.ts';

const relationWords = new WordSet(relations);
const owningWords = new WordSet(owning);
const determinerWords = new WordSet(determiners);
/** How far back a word may stand that makes it the writer's own. */
const REACH = 2;

/** "Processen van vergunningen", "overleg met de griffie": one word that only says what something else belongs to. */
export function isRelated({ first, last, firm }: Candidate, { a, b, before }: Tokens): boolean {
  if (first !== last || firm || first === 0 || before[first] !== 0) return false;
  const at = determinerWords.has(a[first - 1]!, b[first - 1]!) ? first - 2 : first - 1;
  if (at < 0 || before[at + 1] !== 0 || !relationWords.has(a[at]!, b[at]!)) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && before[i + 1]! < HARD_BREAK; i--) if (owningWords.has(a[i]!, b[i]!)) return false;
  return at > 0 && before[at]! < HARD_BREAK;
}
