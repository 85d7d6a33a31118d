/** What looking words up yields. The packed table is one way of doing it; the nested maps that the tests compare it with are another. */
export interface Candidate {
  /** First and last token of the mention. */
  first: number;
  last: number;
  /** Tokens that support it: the longest wins. */
  weight: number;
  claims: FoundClaim[];
  /** A compound whose head makes a general form definite. */
  firm: boolean;
  /** Of a verb phrase: where its parts stand; what is between them may be a mention of its own. Else -1. */
  verb: number;
  objectFirst: number;
  objectLast: number;
}

/** First and last token of a part of a text. */
export interface Stretch {
  first: number;
  last: number;
}

export interface FoundClaim {
  concept: number;
  ask: boolean;
  capitals: boolean;
  named: boolean;
  nl: boolean;
  en: boolean;
  cues: readonly string[];
  blockers: readonly string[];
}

/** What one pass over a text yields, before anything is decided. */
export interface Scan {
  candidates: Candidate[];
  /** How many function words of each language stand in the text. */
  dutch: number;
  english: number;
  /** Tokens that may start or end a non-claim, and those that may be part of a name. */
  triggers: number[];
  names: number[];
}

/** How many words may stand between a verb and its object, and between the object and the particle. */
export const GAP = 3;
export const ENGLISH_GAP = 2;
/** Longest form, in words. */
export const LONGEST = 9;
/** Longest object that may stand before its verb. */
export const LONGEST_OBJECT = 5;
/** Shortest word that is tried as a compound. */
export const SHORTEST_COMPOUND = 8;
