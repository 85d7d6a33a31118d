import * as layout from '../pack/layout.ts';
import type { Matcher } from '../pack/open.ts';
import type { Candidate, FoundClaim } from './lookup.ts';

/** Words that may be a mention. Always with the same fields in the same order, which keeps reading them fast. */
export function candidate(matcher: Matcher, value: number, first: number, last: number, weight: number): Candidate {
  return { first, last, weight, claims: claimsOf(matcher, value), firm: (value & layout.FIRM) !== 0, verb: -1, objectFirst: -1, objectLast: -1 };
}

function claimsOf(matcher: Matcher, value: number): FoundClaim[] {
  const place = value & layout.PLACE_MASK;
  return (matcher.claims[place] ??= readClaims(matcher, place));
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
      named: (flags & layout.NAMED) !== 0,
      nl: (flags & layout.IN_NL) !== 0,
      en: (flags & layout.IN_EN) !== 0,
      cues,
      blockers,
    });
  }
  return claims;
}
