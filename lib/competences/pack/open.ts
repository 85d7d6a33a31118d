import { SchilError } from '../../errors.ts';
import type { Facet } from '../types.ts';
import type { KnownConcept, KnownVerb } from '../forms/lexicon.ts';
import { emptyTokens, hashWord, type Tokens } from '../text/tokens.ts';
import type { FoundClaim } from '../find/lookup.ts';
import * as layout from './layout.ts';

/** An opened pack: what `findCompetences` looks words up in. */
export interface Matcher {
  concepts: KnownConcept[];
  verbs: (KnownVerb & { particleA: number; seed: number })[];
  hints: layout.PackedNames['hints'];
  slots: number;
  table: Uint32Array;
  pool: Uint32Array;
  filter: Uint32Array;
  /** Claims by their place in the pool, read at the first use. */
  claims: Map<number, FoundClaim[]>;
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
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength / 4);
  const [magic, version, sum, slots, poolLength, jsonLength] = words as unknown as [number, number, number, number, number, number];
  if (magic !== layout.MAGIC) throw broken('not a packed vocabulary');
  if (version !== layout.PACK_VERSION) throw broken(`version ${version}`);
  const tableStart = layout.HEADER_WORDS + layout.FILTER_WORDS;
  const tableEnd = tableStart + slots * layout.SLOT_WORDS;
  if (tableEnd + poolLength + Math.ceil(jsonLength / 4) !== words.length) throw broken('section lengths');
  if (layout.checksum(words, 3) !== sum) throw broken('checksum');
  const start = (tableEnd + poolLength) * 4;
  const names = JSON.parse(new TextDecoder().decode(whole.subarray(start, start + jsonLength))) as layout.PackedNames;
  return {
    concepts: names.concepts.map(([id, facet, nl, en]) => ({ id, facet: facet as Facet, nl, en })),
    verbs: names.verbs.map(([particle, before], place) => ({ particle, before: before === 1, particleA: hashWord(particle).a, seed: place })),
    hints: names.hints,
    slots,
    table: words.subarray(tableStart, tableEnd),
    pool: words.subarray(tableEnd, tableEnd + poolLength),
    filter: words.subarray(layout.HEADER_WORDS, tableStart),
    claims: new Map(),
    values: new Int32Array(0),
    tokens: emptyTokens(),
  };
}

function broken(detail: string): SchilError {
  return new SchilError('broken-vocabulary', {}, detail);
}

/** The value under both hashes, or 0. */
export function valueAt(matcher: Matcher, a: number, b: number): number {
  const { table, slots } = matcher;
  const wantedA = a >>> 0;
  const wantedB = b >>> 0;
  for (let at = a & (slots - 1); ; at = (at + 1) & (slots - 1)) {
    const slot = at * layout.SLOT_WORDS;
    const value = table[slot + 2]!;
    if (value === 0) return 0;
    if (table[slot] === wantedA && table[slot + 1] === wantedB) return value;
  }
}

/** The value of a single word, or 0: the filter answers for most words. */
export function wordAt(matcher: Matcher, a: number, b: number): number {
  const bit = layout.filterBit(a);
  return (matcher.filter[bit >>> 5]! >>> (bit & 31)) & 1 ? valueAt(matcher, a, b) : 0;
}
