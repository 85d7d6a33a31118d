import type { Turns } from '../../turns.ts';
import { shardOf, shardCount } from './layout.ts';
import { unionOf, writeShard } from './shard.ts';

/** A part of a text index: the words of some rows, in shards. */
export type Segment = readonly Uint8Array[];

/** Postings that come in one by one, until they are written as a segment. */
export class Segments {
  #postings = new Map<string, number[]>();
  /** Postings held now. */
  size = 0;

  push(word: string, posting: number): void {
    const list = this.#postings.get(word);
    if (list) list.push(posting);
    else this.#postings.set(word, [posting]);
    this.size++;
  }

  /** Writes what is held, and begins anew. */
  *next(): Turns<Segment> {
    const shards: Map<string, Uint32Array>[] = Array.from({ length: shardCount }, () => new Map());
    for (const [word, list] of this.#postings) shards[shardOf(word)]!.set(word, unionOf([list]));
    this.#postings = new Map();
    this.size = 0;
    const segment: Uint8Array[] = [];
    for (const shard of shards) {
      segment.push(writeShard(shard));
      yield;
    }
    return segment;
  }
}
