import type { Level } from '../competences/tag-line-types.ts';
import type { Facet } from '../competences/types.ts';
import type { Stance } from '../portfolio/types.ts';

/** The numbers of the rule in docs/matching.md, all in one place. Without unit: each is a share of "the same thing, clearly asked". */

/** What a shared competence of a facet counts. Fields and crafts decide whether work fits; behaviour and context colour it. */
export const facetWeight: Record<Facet | 'free', number> = { domain: 1, skill: 1, behaviour: 0.3, context: 0.3, free: 1 };

/** How firmly an assignment asks a competence. */
export const strength = {
  required: 1,
  desired: 0.7,
  /** Read from the text: in the title; more than once, or where the text says what it asks; once; only where the employer tells about itself. */
  title: 1,
  repeated: 0.7,
  once: 0.45,
  aside: 0.1,
  /** By a word that may mean something else: in the title, in the text. */
  perhapsTitle: 0.5,
  perhaps: 0.25,
} as const;

/** Asked is broader than what one has: one knows a part of it well. Asked is narrower: one knows the field, not surely this part. */
export const relationWeight = { same: 1, broader: 0.8, narrower: 0.5 } as const;

export const stanceWeight: Record<Stance, number> = { can: 1, want: 1.2, learn: 0.5, 'no-longer': -1 };

/** What free words still count beside a concept that was recognised in them. */
export const freeBesideConcept = 0.4;

export const levelWeight: Record<Level, number> = { 1: 0.8, 2: 1, 3: 1.1, 4: 1.15 };

/** Score = shared × (base + (1 − base) × share of what is asked that one has). */
export const coverageBase = 0.55;
/** Less than this is hardly ever all that work asks: of a short text we know only a part. */
export const leastAsked = 2;

/** Factor for each soft preference that an assignment deviates from; hours, distance and dates work gradually, in full from `farOff` on. */
export const softFactor = { hoursPerWeek: 0.6, place: 0.6, rings: 0.8, kinds: 0.75, legalForms: 0.9, workplace: 0.9, minimumReturn: 0.9, languages: 0.8, dates: 0.85 } as const;
export const farOff = { hours: 20, km: 60, days: 90 } as const;
/** Kilometres that are near enough for somebody who gave a place and no radius. Orders gently; is never called a deviation. */
export const usualRadiusKm = 35;

/** What a fresh item gains at most over one of `staleDays` or older. */
export const recencyLift = 0.03;
export const staleDays = 60;

/** Candidates of the first pass that are ranked again with everything known about them. */
export const candidates = 200;
