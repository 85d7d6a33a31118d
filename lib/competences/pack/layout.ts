/**
 * How the packed vocabulary lies in its bytes, little-endian words of 32 bits: a header, the table of words by themselves, the filter and the
 * table of longer sequences, the pool of what the entries say, JSON of names.
 */

export const MAGIC = 0x4c494353; // "SCIL", little-endian
/** Raise whenever the bytes, the hashes or the rules that make them change: an older pack is then made anew. */
export const PACK_VERSION = 6;
/** magic, version, checksum of all but filter and tables, slots of the words, filter length, slots of the sequences, pool length, JSON length in bytes. */
export const HEADER_WORDS = 8;
/** Hash B and value; hash A says where a slot is looked for. Two to a slot's 64 bits: a slot never lies in two cache lines. */
export const SLOT_WORDS = 2;

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

/** Bits in the filter per sequence: about one in ten of the sequences that are in no form gets past it. Words have none: most are known. */
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

/** Where each section begins, in words, and the whole ends. */
export interface Sections {
  words: number;
  filter: number;
  sequences: number;
  pool: number;
  json: number;
  end: number;
}

export function sectionsOf(header: Int32Array): Sections {
  const [, , , wordSlots, filterLength, sequenceSlots, poolLength, jsonBytes] = header as unknown as [number, number, number, number, number, number, number, number];
  const words = HEADER_WORDS;
  const filter = words + wordSlots * SLOT_WORDS;
  const sequences = filter + filterLength;
  const pool = sequences + sequenceSlots * SLOT_WORDS;
  const json = pool + poolLength;
  return { words, filter, sequences, pool, json, end: json + Math.ceil(jsonBytes / 4) };
}

/**
 * A sum that any changed word changes. Filter and tables are left out: they are nearly all of the bytes, browsers' storage sums its own blocks,
 * and a worker that just woke would spend more time on it than on reading them.
 */
export function checksum(words: Int32Array): number {
  let sum = 1;
  for (let i = 3; i < HEADER_WORDS; i++) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  for (let i = sectionsOf(words).pool; i < words.length; i++) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  return sum;
}
