/** How the packed vocabulary lies in its bytes, little-endian words of 32 bits: a header, the filter, the hash table, the pool of what the entries say, JSON of names. */

export const MAGIC = 0x4c494353; // "SCIL", little-endian
/** Raise whenever the bytes, the hashes or the rules that make them change: an older pack is then made anew. */
export const PACK_VERSION = 4;
/** magic, version, checksum of all but filter and table, filter length, slots, pool length, JSON length in bytes. */
export const HEADER_WORDS = 7;
/** hash A, hash B, value. */
export const SLOT_WORDS = 3;

/** A value is the place of its record in the pool, and these. 0 is an empty slot. */
export const PLACE_MASK = (1 << 20) - 1;
/** Skipped inside sequences. */
export const ARTICLE = 1 << 20;
/** Begins what is done with some verb. */
export const OBJECT = 1 << 21;
export const GOES_ON = 1 << 22;
export const CLAIMS = 1 << 23;
export const VERB = 1 << 24;
export const NL = 1 << 25;
export const EN = 1 << 26;
export const TRIGGER = 1 << 27;
export const NAME = 1 << 28;
export const PART = 1 << 29;
export const USED = 1 << 30;
/** Not in the table: set on what a compound with a definite head gives. */
export const FIRM = 1 << 31;

/** Bits in the filter per sequence: about one in ten of the sequences that are in no form gets past it. */
export const FILTER_BITS = 8;

/** Flags of a claim in the pool; its cues stand above them. */
export const ASK = 1;
export const CAPITALS = 2;
export const IN_NL = 4;
export const IN_EN = 8;
export const NAMED = 16;
export const HINT_SHIFT = 5;

/** What the JSON holds. */
export interface PackedNames {
  concepts: [id: string, facet: string, field: number, nl: string, en: string][];
  verbs: [particle: string, before: 0 | 1][];
  /** Cues and blockers; the first is empty. */
  hints: [cues: string[], blockers: string[]][];
}

/**
 * A sum that any changed word changes. Filter and table are left out: they are nearly all of the bytes, browsers' storage sums its own blocks,
 * and a worker that just woke would spend more time on it than on reading them.
 */
export function checksum(words: Int32Array): number {
  const [, , , filterLength, slots] = words as unknown as [number, number, number, number, number];
  let sum = 1;
  for (let i = 3; i < HEADER_WORDS; i++) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  for (let i = HEADER_WORDS + filterLength + slots * SLOT_WORDS; i < words.length; i++) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  return sum;
}
