import type { Vocabulary } from '../types.ts';
import { joinA, joinB, seedOf } from '../text/hash.ts';
import { hashWord } from '../text/tokens.ts';
import { lexiconOf, type Claim, type Entry, type Lexicon } from '../forms/lexicon.ts';
import { PLAIN } from '../forms/seeds.ts';
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
  const words = new Map<string, Slot>();
  const sequences = new Map<string, Slot>();
  for (const [key, entry] of lexicon.entries) addSequence(words, sequences, key, pool.valueOf(entry));
  const json = new TextEncoder().encode(JSON.stringify(namesOf(lexicon, pool)));
  return assemble(tableOf(words), filterOf(sequences), tableOf(sequences), pool.words, json);
}

interface Slot {
  a: number;
  b: number;
  value: number;
}

/** All prefixes of the sequence, each marked as going on. A word by itself is kept apart, under its own hashes. */
function addSequence(words: Map<string, Slot>, sequences: Map<string, Slot>, key: string, value: number): void {
  const [seed, ...parts] = key.split(' ');
  let { a, b } = seedOf(Number(seed));
  let path = seed!;
  parts.forEach((word, at) => {
    const token = hashWord(word);
    a = joinA(a, token.a);
    b = joinB(b, token.b);
    path += ` ${word}`;
    const isWord = at === 0 && Number(seed) === PLAIN;
    const slots = isWord ? words : sequences;
    const slot = slots.get(path) ?? { ...(isWord ? token : { a, b }), value: layout.USED };
    slot.value |= at === parts.length - 1 ? value : layout.GOES_ON;
    slots.set(path, slot);
  });
}

/** Records of what entries say, each kept once: [classes of the word, claims, (concept, flags)…, verbs, verb…]. */
class Pool {
  readonly words: number[] = [0, 0, 0];
  readonly hints: [string[], string[]][] = [[[], []]];
  private readonly places = new Map<string, number>([['0,0,0', 0]]);
  private readonly hintPlaces = new Map<string, number>([['[[],[]]', 0]]);

  valueOf(entry: Entry): number {
    const record = [entry.classes, entry.claims.length, ...entry.claims.flatMap((claim) => [claim.concept, this.flagsOf(claim)]), entry.verbs.length, ...entry.verbs];
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
function filterOf(slots: Map<string, Slot>): Int32Array {
  const bits = powerOfTwo(slots.size * layout.FILTER_BITS);
  const shift = Math.clz32(bits) + 1;
  const filter = new Int32Array(bits >>> 5);
  for (const { a } of slots.values()) {
    const bit = a >>> shift;
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

/** Open addressing, at most two thirds full. Small words come first, so that what stands most in a text stands where it is looked for. */
function tableOf(slots: Map<string, Slot>): Int32Array {
  const size = powerOfTwo(slots.size * 1.5);
  const table = new Int32Array(size * layout.SLOT_WORDS);
  const isSmall = ({ value }: Slot) => (value & (layout.NL | layout.EN)) !== 0;
  for (const { a, b, value } of [...slots.values()].sort((one, other) => Number(isSmall(other)) - Number(isSmall(one)))) {
    let at = a & (size - 1);
    while (table[at * layout.SLOT_WORDS + 1] !== 0) at = (at + 1) & (size - 1);
    table.set([b, value], at * layout.SLOT_WORDS);
  }
  return table;
}

/** At least as large. */
function powerOfTwo(size: number): number {
  let power = 1024;
  while (power < size) power *= 2;
  return power;
}

function assemble(wordTable: Int32Array, filter: Int32Array, sequenceTable: Int32Array, pool: number[], json: Uint8Array): Uint8Array {
  const header = Int32Array.of(layout.MAGIC, layout.PACK_VERSION, 0, wordTable.length / layout.SLOT_WORDS, filter.length, sequenceTable.length / layout.SLOT_WORDS, pool.length, json.length);
  const at = layout.sectionsOf(header);
  const words = new Int32Array(at.end);
  words.set(header);
  words.set(wordTable, at.words);
  words.set(filter, at.filter);
  words.set(sequenceTable, at.sequences);
  words.set(pool, at.pool);
  const bytes = new Uint8Array(words.buffer);
  bytes.set(json, at.json * 4);
  words[2] = layout.checksum(words);
  return bytes;
}
