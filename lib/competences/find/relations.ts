import { DETERMINER, OWNING, RELATION } from '../forms/classes.ts';
import { HARD_BREAK, isOf, type Tokens } from '../text/tokens.ts';
import type { Candidate } from './lookup.ts';

/** How far back a word may stand that makes it the writer's own. */
const REACH = 2;

/** "Processen van vergunningen", "overleg met de griffie": one word that only says what something else belongs to. */
export function isRelated({ first, last, firm }: Candidate, tokens: Tokens): boolean {
  const { before } = tokens;
  if (first !== last || firm || first === 0 || before[first] !== 0) return false;
  const at = isOf(tokens, first - 1, DETERMINER) ? first - 2 : first - 1;
  if (at < 0 || before[at + 1] !== 0 || !isOf(tokens, at, RELATION)) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && before[i + 1]! < HARD_BREAK; i--) if (isOf(tokens, i, OWNING)) return false;
  return at > 0 && before[at]! < HARD_BREAK;
}
