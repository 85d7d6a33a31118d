import * as layout from '../pack/layout.ts';
import type { Matcher } from '../pack/open.ts';
import type { Candidate, FoundClaim } from './lookup.ts';
import { Recycled } from './recycled.ts';

const { FIRM, PLACE_MASK } = layout;
const none: FoundClaim[] = [];
const candidates = new Recycled<Candidate>(() => ({ first: 0, last: 0, weight: 0, claims: none, firm: false, verb: -1, objectFirst: -1, objectLast: -1 }));

/** Before a new text: those of the one before are used again. */
export function forgetCandidates(): void {
  candidates.giveBack();
}

/** Words that may be a mention. */
export function candidate(matcher: Matcher, value: number, first: number, last: number, weight: number): Candidate {
  const made = candidates.next();
  made.first = first;
  made.last = last;
  made.weight = weight;
  made.claims = claimsOf(matcher, value);
  made.firm = (value & FIRM) !== 0;
  made.verb = made.objectFirst = made.objectLast = -1;
  return made;
}

function claimsOf(matcher: Matcher, value: number): FoundClaim[] {
  const place = value & PLACE_MASK;
  return (matcher.claims[place] ??= readClaims(matcher, place));
}

function readClaims({ pool, hints }: Matcher, place: number): FoundClaim[] {
  const count = pool[place + 1]!;
  const claims: FoundClaim[] = [];
  for (let k = 0; k < count; k++) {
    const flags = pool[place + 3 + 2 * k]!;
    const [cues, blockers] = hints[flags >>> layout.HINT_SHIFT]!;
    claims.push({
      concept: pool[place + 2 + 2 * k]!,
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
