import { SchilError } from '../../errors.ts';
import type { Facet } from '../types.ts';
import type { KnownConcept, KnownVerb } from '../forms/lexicon.ts';
import { FIRST_VERB } from '../forms/seeds.ts';
import { seedOf } from '../text/hash.ts';
import { emptyTokens, hashWord, type Tokens } from '../text/tokens.ts';
import type { FoundClaim } from '../find/lookup.ts';
import * as layout from './layout.ts';

/** Open addressing: hash B and value of each slot. */
export interface Table {
  slots: Int32Array;
  /** Number of slots, less one. */
  mask: number;
}

/** A verb with the hash of its particle and the seeds of what is done with it. */
export interface KnownVerbAt extends KnownVerb {
  particleA: number;
  seedA: number;
  seedB: number;
}

/** An opened pack: what `findCompetences` looks words up in. */
export interface Matcher {
  concepts: KnownConcept[];
  verbs: KnownVerbAt[];
  hints: layout.PackedNames['hints'];
  words: Table;
  sequences: Table;
  pool: Int32Array;
  filter: Int32Array;
  /** Leaves as many bits of a hash as the filter has places. */
  filterShift: number;
  /** Claims by their place in the pool, read at the first use. */
  claims: (FoundClaim[] | undefined)[];
  /** What the table says about each token of the text at hand. */
  values: Int32Array;
  /** Used again for every text. */
  tokens: Tokens;
}

/**
 * Opens what `packVocabulary` made: views on the bytes, no build step.
 * @throws SchilError `broken-vocabulary` when the bytes are of another version or damaged: pack the vocabulary anew.
 */
export function openMatcher(bytes: Uint8Array): Matcher {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (whole.byteLength < layout.HEADER_WORDS * 4 || whole.byteLength % 4 !== 0) throw broken('length');
  const words = new Int32Array(whole.buffer, whole.byteOffset, whole.byteLength / 4);
  const [magic, version, sum] = words as unknown as [number, number, number];
  if (magic !== layout.MAGIC) throw broken('not a packed vocabulary');
  if (version !== layout.PACK_VERSION) throw broken(`version ${version}`);
  const at = layout.sectionsOf(words);
  if (at.end !== words.length) throw broken('section lengths');
  if (layout.checksum(words) !== sum) throw broken('checksum');
  const jsonLength = words[layout.HEADER_WORDS - 1]!;
  const names = JSON.parse(new TextDecoder().decode(whole.subarray(at.json * 4, at.json * 4 + jsonLength))) as layout.PackedNames;
  return {
    concepts: names.concepts.map(([id, facet, field, nl, en]) => ({ id, facet: facet as Facet, field, nl, en })),
    verbs: names.verbs.map(verbAt),
    hints: names.hints,
    words: tableIn(words.subarray(at.words, at.filter)),
    sequences: tableIn(words.subarray(at.sequences, at.pool)),
    pool: words.subarray(at.pool, at.json),
    filter: words.subarray(at.filter, at.sequences),
    filterShift: Math.clz32((at.sequences - at.filter) * 32) + 1,
    claims: Array.from({ length: at.json - at.pool }),
    values: new Int32Array(0),
    tokens: emptyTokens(),
  };
}

function verbAt([particle, before]: layout.PackedNames['verbs'][number], place: number): KnownVerbAt {
  const { a, b } = seedOf(FIRST_VERB + place);
  return { particle, before: before === 1, particleA: hashWord(particle).a, seedA: a, seedB: b };
}

function broken(detail: string): SchilError {
  return new SchilError('broken-vocabulary', {}, detail);
}

function tableIn(slots: Int32Array): Table {
  return { slots, mask: slots.length / layout.SLOT_WORDS - 1 };
}

/** The value under both hashes, or 0. */
export function valueAt({ slots, mask }: Table, a: number, b: number): number {
  for (let at = a & mask; ; at = (at + 1) & mask) {
    const value = slots[at * 2 + 1]!; // SLOT_WORDS: an imported binding is looked up at every use
    if (value === 0 || slots[at * 2] === b) return value;
  }
}

/** Whether the table of sequences may know this hash: no for nine in ten of those that it does not. */
export function mayGoOn({ filter, filterShift }: Matcher, a: number): boolean {
  const bit = a >>> filterShift;
  return ((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

/** The value of a sequence of more than one word, or of what is done with a verb, under both its hashes; or 0. */
export function sequenceAt(matcher: Matcher, a: number, b: number): number {
  return mayGoOn(matcher, a) ? valueAt(matcher.sequences, a, b) : 0;
}
