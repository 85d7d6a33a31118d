import type { Vocabulary } from '../types.ts';
import { joinA, joinB, seedOf } from '../text/hash.ts';
import { hashWord } from '../text/tokens.ts';
import { lexiconOf, type Claim, type Entry, type Lexicon } from '../forms/lexicon.ts';
import * as layout from './layout.ts';

/**
 * The vocabulary with all its word forms as one packed table, to be stored as bytes and opened without a build step (`openMatcher`).
 * Takes some tenths of a second: once, after an install or update.
 */
export function packVocabulary(vocabulary: Vocabulary): Uint8Array {
  return packLexicon(lexiconOf(vocabulary));
}

export function packLexicon(lexicon: Lexicon): Uint8Array {
  const pool = new Pool();
  const slots = new Map<string, Slot>();
  for (const [key, entry] of lexicon.entries) addSequence(slots, key, pool.valueOf(entry));
  const json = new TextEncoder().encode(JSON.stringify(namesOf(lexicon, pool)));
  const all = [...slots.values()];
  return assemble(filterOf(all), tableOf(all), pool.words, json);
}

interface Slot {
  a: number;
  b: number;
  value: number;
}

/** All prefixes of the sequence, each marked as going on. */
function addSequence(slots: Map<string, Slot>, key: string, value: number): void {
  const [seed, ...words] = key.split(' ');
  let { a, b } = seedOf(Number(seed));
  let path = seed!;
  words.forEach((word, at) => {
    const token = hashWord(word);
    a = joinA(a, token.a);
    b = joinB(b, token.b);
    path += ` ${word}`;
    const slot = slots.get(path) ?? { a, b, value: layout.USED };
    slot.value |= at === words.length - 1 ? value : layout.GOES_ON;
    slots.set(path, slot);
  });
}

/** Records of what entries say, each kept once: [claims, (concept, flags)…, verbs, verb…]. */
class Pool {
  readonly words: number[] = [0, 0];
  readonly hints: [string[], string[]][] = [[[], []]];
  private readonly places = new Map<string, number>([['0,0', 0]]);
  private readonly hintPlaces = new Map<string, number>([['[[],[]]', 0]]);

  valueOf(entry: Entry): number {
    const record = [entry.claims.length, ...entry.claims.flatMap((claim) => [claim.concept, this.flagsOf(claim)]), entry.verbs.length, ...entry.verbs];
    const name = record.join(',');
    let place = this.places.get(name);
    if (place === undefined) {
      place = this.words.length;
      if (place > layout.PLACE_MASK) throw new RangeError('the vocabulary is too large to be packed');
      this.words.push(...record);
      this.places.set(name, place);
    }
    const flag = (set: boolean, bit: number) => (set ? bit : 0);
    return (
      place | flag(entry.claims.length > 0, layout.CLAIMS) | flag(entry.verbs.length > 0, layout.VERB) | flag(entry.nl, layout.NL) | flag(entry.en, layout.EN) |
      flag(entry.trigger, layout.TRIGGER) | flag(entry.name, layout.NAME) | flag(entry.part, layout.PART) | flag(entry.object, layout.OBJECT) | flag(entry.article, layout.ARTICLE) | layout.USED
    );
  }

  private flagsOf(claim: Claim): number {
    const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
    const hint: [string[], string[]] = [lower(claim.cues), lower(claim.blockers)];
    const name = JSON.stringify(hint);
    const place = this.hintPlaces.get(name) ?? this.hints.push(hint) - 1;
    this.hintPlaces.set(name, place);
    const flag = (set: boolean, bit: number) => (set ? bit : 0);
    return flag(claim.ask, layout.ASK) | flag(claim.capitals, layout.CAPITALS) | flag(claim.nl, layout.IN_NL) | flag(claim.en, layout.IN_EN) | flag(claim.named, layout.NAMED) | (place << layout.HINT_SHIFT);
  }
}

function namesOf(lexicon: Lexicon, pool: Pool): layout.PackedNames {
  return {
    concepts: lexicon.concepts.map(({ id, facet, field, nl, en }) => [id, facet, field, nl, en]),
    verbs: lexicon.verbs.map(({ particle, before }) => [particle ?? '', before ? 1 : 0]),
    hints: pool.hints,
  };
}

/** A bit for every sequence, found by the high bits of its first hash: what is in no form is refused without touching the table. */
function filterOf(slots: Slot[]): Int32Array {
  const bits = powerOfTwo(slots.length * layout.FILTER_BITS);
  const shift = Math.clz32(bits) + 1;
  const filter = new Int32Array(bits >>> 5);
  for (const { a } of slots) {
    const bit = a >>> shift;
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

/** Open addressing, at most half full. */
function tableOf(slots: Slot[]): Int32Array {
  const size = powerOfTwo(slots.length * 2);
  const table = new Int32Array(size * layout.SLOT_WORDS);
  for (const { a, b, value } of slots) {
    let at = a & (size - 1);
    while (table[at * layout.SLOT_WORDS + 2] !== 0) at = (at + 1) & (size - 1);
    table.set([a, b, value], at * layout.SLOT_WORDS);
  }
  return table;
}

/** At least as large. */
function powerOfTwo(size: number): number {
  let power = 1024;
  while (power < size) power *= 2;
  return power;
}

function assemble(filter: Int32Array, table: Int32Array, pool: number[], json: Uint8Array): Uint8Array {
  const jsonWords = Math.ceil(json.length / 4);
  const tableStart = layout.HEADER_WORDS + filter.length;
  const words = new Int32Array(tableStart + table.length + pool.length + jsonWords);
  words.set(filter, layout.HEADER_WORDS);
  words.set(table, tableStart);
  words.set(pool, tableStart + table.length);
  const bytes = new Uint8Array(words.buffer);
  bytes.set(json, bytes.length - jsonWords * 4);
  words.set([layout.MAGIC, layout.PACK_VERSION, 0, filter.length, table.length / layout.SLOT_WORDS, pool.length, json.length]);
  words[2] = layout.checksum(words);
  return bytes;
}
