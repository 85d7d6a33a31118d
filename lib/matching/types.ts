import type { Level } from '../competences/tag-line-types.ts';
import type { Ring } from '../assignments/types.ts';
import type { PreferenceName, Stance, Visibility } from '../portfolio/types.ts';

/** A competence that person and assignment share. */
export interface Shared {
  /** Concept of the person's tag; absent for free words. */
  id?: string;
  /** Preferred label of the person's concept, or the free words. */
  label: string;
  /** What the assignment calls it. */
  asked: string;
  /** Concept asked, when it is not the same one. */
  askedId?: string;
  ownWords?: string;
  relation: 'same' | 'broader' | 'narrower';
  required: boolean;
  stance: Stance;
  level?: Level;
  /** Read from the assignment's own text instead of stated by the publisher. */
  fromText?: true;
  /** The word read may mean something else. */
  perhaps?: true;
  /** What the person chose for this tag: only a public one may be named in LinkedIn's page. */
  visibility?: Visibility;
}

export interface Missing {
  id?: string;
  label: string;
  required: boolean;
  fromText?: true;
}

/** In what an assignment differs from a preference, and by how much. */
export interface Deviation {
  preference: PreferenceName;
  hard: boolean;
  /** Signed where it matters, e.g. +8 hours, +23 km, +14 days. */
  by?: { amount: number; unit: 'hours' | 'km' | 'days' };
  /** What the assignment has, as a code or number(s) for the text. */
  has?: string;
}

/** Facts that an assignment may leave open; each is a question to ask. Order is the order on the sheets. */
export const factNames = [
  'result', 'hours', 'term', 'place', 'learns', 'contact', 'return', 'facilities', 'assessment', 'legalForm', 'settlement',
  'pension', 'disability', 'managerConsent', 'sideActivities',
] as const;
export type FactName = (typeof factNames)[number];

/** Plain facts that may weigh against it: travel, an extra role, no return arrangement, temporary money. */
export interface Downside {
  code: 'travel' | 'hours-on-top' | 'no-return' | 'temporary' | 'extra-role' | 'closes-soon';
  values: Record<string, string | number>;
}

export interface MatchedAssignment {
  id: string;
  /** Place in the overall order, from 1. */
  rank: number;
  shared: Shared[];
  missing: Missing[];
  /** Competences one wants to learn that the assignment asks or offers. */
  learns: { id?: string; label: string }[];
  noLonger: { id?: string; label: string }[];
  deviations: Deviation[];
  unknown: FactName[];
  downsides: Downside[];
}

export interface MatchResult {
  rings: { ring: Ring; assignments: MatchedAssignment[] }[];
  /** Everything that a hard preference keeps out, by preference; an id may stand under several. */
  outside: { preference: PreferenceName; ids: string[] }[];
}
