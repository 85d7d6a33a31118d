import { SchilError } from '../../errors.ts';
import type { Facet } from '../types.ts';
import type { KnownConcept, KnownVerb } from '../forms/lexicon.ts';
import { FIRST_VERB } from '../forms/seeds.ts';
import { seedOf, type Seed } from '../text/hash.ts';
import { emptyTokens, hashWord, type Tokens } from '../text/tokens.ts';
import type { FoundClaim } from '../find/lookup.ts';
import * as layout from './layout.ts';

/** An opened pack: what `findCompetences` looks words up in. */
export interface Matcher {
  concepts: KnownConcept[];
  verbs: (KnownVerb & { particleA: number; seed: Seed })[];
  hints: layout.PackedNames['hints'];
  /** Number of slots, less one. */
  mask: number;
  table: Int32Array;
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
  const [magic, version, sum, filterLength, slots, poolLength, jsonLength] = words as unknown as [number, number, number, number, number, number, number];
  if (magic !== layout.MAGIC) throw broken('not a packed vocabulary');
  if (version !== layout.PACK_VERSION) throw broken(`version ${version}`);
  const tableStart = layout.HEADER_WORDS + filterLength;
  const tableEnd = tableStart + slots * layout.SLOT_WORDS;
  if (tableEnd + poolLength + Math.ceil(jsonLength / 4) !== words.length) throw broken('section lengths');
  if (layout.checksum(words) !== sum) throw broken('checksum');
  const start = (tableEnd + poolLength) * 4;
  const names = JSON.parse(new TextDecoder().decode(whole.subarray(start, start + jsonLength))) as layout.PackedNames;
  return {
    concepts: names.concepts.map(([id, facet, field, nl, en]) => ({ id, facet: facet as Facet, field, nl, en })),
    verbs: names.verbs.map(([particle, before], place) => ({ particle, before: before === 1, particleA: hashWord(particle).a, seed: seedOf(FIRST_VERB + place) })),
    hints: names.hints,
    mask: slots - 1,
    table: words.subarray(tableStart, tableEnd),
    pool: words.subarray(tableEnd, tableEnd + poolLength),
    filter: words.subarray(layout.HEADER_WORDS, tableStart),
    filterShift: Math.clz32(filterLength * 32) + 1,
    claims: Array.from({ length: poolLength }),
    values: new Int32Array(0),
    tokens: emptyTokens(),
  };
}

function broken(detail: string): SchilError {
  return new SchilError('broken-vocabulary', {}, detail);
}

/** The value of a sequence under both its hashes, or 0. */
export function valueAt(matcher: Matcher, a: number, b: number): number {
  if (!mayHold(matcher, a)) return 0;
  const { table, mask } = matcher;
  for (let at = a & mask; ; at = (at + 1) & mask) {
    const slot = at * 3; // SLOT_WORDS: an imported binding is looked up at every use
    const value = table[slot + 2]!;
    if (value === 0 || (table[slot] === a && table[slot + 1] === b)) return value;
  }
}

/** Whether the table may know this hash: no for nine in ten of those that it does not. */
export function mayHold({ filter, filterShift }: Matcher, a: number): boolean {
  const bit = a >>> filterShift;
  return ((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}
