import { atOnce, type Turns } from '../../turns.ts';
import { Segments, type Segment } from './segment.ts';
import { mergeShards, readShard } from './shard.ts';
import { splitCompound, wordsOf } from './words.ts';

export interface Document {
  title: string;
  organisation: string;
  description: string;
}

/** Characters of a description that are indexed: what follows is hardly ever about the work. */
const longest = 6000;
/** Shorter words are no compounds. */
const shortestCompound = 8;

/**
 * Collects documents row by row and gives the shards. A market too large for that in one piece is written in segments (`segment`), whose
 * parts of compounds follow once all words are known (`addParts`, `parts`); its shards are those of all segments, merged (`mergeShards`).
 */
export class TextIndexBuilder {
  readonly #words = new Segments();
  readonly #parts = new Segments();
  readonly #known = new Set<string>();

  /** Postings since the last segment. */
  get size(): number {
    return this.#words.size;
  }

  add(row: number, { title, organisation, description }: Document): void {
    const seen = new Set<string>();
    [title, organisation, description.slice(0, longest)].forEach((text, place) => {
      for (const word of wordsOf(text)) {
        if (seen.has(word)) continue;
        seen.add(word);
        this.#known.add(word);
        this.#words.push(word, row * 4 + place);
      }
    });
  }

  /** The words since the last segment. */
  segment(): Turns<Segment> {
    return this.#words.next();
  }

  /** Adds the parts of the compounds in a shard of a segment. Only once all rows were added: a part is a word that occurs by itself. */
  addParts(shard: Uint8Array): void {
    for (const [word, postings] of readShard(shard)) {
      if (word.length < shortestCompound) continue;
      for (const part of splitCompound(word, (stem) => this.#known.has(stem))) {
        if (!word.startsWith(part)) for (const posting of postings) this.#parts.push(part, posting | 3); // else found by its beginning
      }
    }
  }

  /** The parts since the last such segment. */
  parts(): Turns<Segment> {
    return this.#parts.next();
  }

  /** All shards, where memory is no matter; empty ones are empty records. */
  finish(): Uint8Array[] {
    const words = atOnce(this.segment());
    for (const shard of words) this.addParts(shard);
    const parts = atOnce(this.parts());
    return words.map((shard, number) => mergeShards([shard, parts[number]!]));
  }
}
