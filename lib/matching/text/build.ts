import { splitCompound, wordsOf } from './words.ts';
import { writeShard } from './shard.ts';

export interface Document {
  title: string;
  organisation: string;
  description: string;
}

export const shardCount = 256;

/** Where a word stands, from heavy to light; a part of a compound counts as the lightest. */
export const places = ['title', 'organisation', 'description', 'part'] as const;
export const placeWeight = [3, 2, 1, 0.7] as const;

/** Letters that decide the shard: words that begin alike stand together, so that a search by a beginning reads one shard. */
const prefixLetters = 4;

/** Which shard holds a word (FNV-1a of its beginning). */
export function shardOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length && at < prefixLetters; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 16) & (shardCount - 1);
}

/** Characters of a description that are indexed: what follows is hardly ever about the work. */
const longest = 6000;

/** Collects documents row by row (in slices, so that messages are answered in between) and gives the shards. */
export class TextIndexBuilder {
  readonly #postings = new Map<string, number[]>();

  /** Rows must come in ascending order. A posting is `row × 4 + place`. */
  add(row: number, { title, organisation, description }: Document): void {
    const seen = new Set<string>();
    [title, organisation, description.slice(0, longest)].forEach((text, place) => {
      for (const word of wordsOf(text)) {
        if (seen.has(word)) continue;
        seen.add(word);
        this.#push(word, row * 4 + place);
      }
    });
  }

  #push(word: string, posting: number): void {
    const list = this.#postings.get(word);
    if (list) list.push(posting);
    else this.#postings.set(word, [posting]);
  }

  /** The shards, each a byte record; empty ones are empty records. Adds the parts of compounds, known only now that all words are. */
  finish(): Uint8Array[] {
    const parts = new Map<string, number[]>();
    const known = (word: string) => this.#postings.has(word);
    for (const [word, list] of this.#postings) {
      if (word.length < 8) continue;
      for (const part of splitCompound(word, known)) {
        if (word.startsWith(part)) continue; // found by its beginning
        let rows = parts.get(part);
        if (!rows) parts.set(part, (rows = []));
        for (const posting of list) rows.push(posting | 3);
      }
    }
    const shards: Map<string, number[]>[] = Array.from({ length: shardCount }, () => new Map());
    for (const [word, list] of this.#postings) shards[shardOf(word)]!.set(word, merge(list, parts.get(word)));
    return shards.map(writeShard);
  }
}

/** One posting a row, the heaviest place; ascending. */
function merge(list: readonly number[], more: readonly number[] = []): number[] {
  if (more.length === 0) return [...list];
  const sorted = Uint32Array.from([...list, ...more]).sort();
  const merged: number[] = [];
  for (const posting of sorted) if (merged.length === 0 || merged.at(-1)! >> 2 !== posting >> 2) merged.push(posting);
  return merged;
}
