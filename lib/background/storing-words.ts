/**
 * The words for the search box. Memory holds a million places of words at most: they are written away in segments, and what the segments
 * have is merged shard by shard in the end.
 */
import { TextIndexBuilder, type Document } from '../matching/text/build.ts';
import { shardCount } from '../matching/text/layout.ts';
import type { Segment } from '../matching/text/segment.ts';
import { mergeShards, writeShard } from '../matching/text/shard.ts';
import { write, type Database } from '../storage/db.ts';
import { chunksOf } from '../storage/feed-store.ts';
import type { PackedBytes, PackedSegment } from '../storage/records.ts';
import { inTurns, turns, type Turns } from '../turns.ts';
import type { Context } from './context.ts';
import { loadIndex } from './market/load.ts';
import type { PackedIndex } from './market/places.ts';
import { sorted } from './market/sorted.ts';
import { shardId } from './market/words.ts';

/** Postings in memory; an item has about a hundred. */
const mostHeld = 1_000_000;
/** So many shards of a segment are read together. */
const together = 16;

/** Makes the text index of the rows of the packed index; gives up as soon as `isOld`. `held` differs in tests only. */
export async function storeWords(context: Context, isOld: () => boolean, held: number = mostHeld): Promise<void> {
  const { db } = context;
  const index = await loadIndex(db);
  if (!index) return;
  const turn = turns(context);
  const builder = new TextIndexBuilder();
  const segments = new WrittenSegments(db, index.stamp);
  await segments.remove(); // of an earlier start

  for await (const [row, document] of documentsOf(context, index)) {
    builder.add(row, document);
    await turn();
    if (isOld()) return;
    if (builder.size >= held) await segments.put(await inTurns(builder.segment(), context));
  }
  await segments.put(await inTurns(builder.segment(), context));

  for (let number = 0, last = segments.count; number < last; number++) {
    for (let from = 0; from < shardCount; from += together) {
      for (const shard of await segments.shards(number, from)) {
        builder.addParts(shard);
        await turn();
      }
      if (isOld()) return;
    }
    await segments.put(await inTurns(builder.parts(), context));
  }

  for (let from = 0; from < shardCount; from += together) {
    const merged: PackedBytes[] = [];
    const all = await segments.allShards(from);
    for (let at = 0; at < together; at++) {
      merged.push({ id: shardId(from + at), version: index.stamp, bytes: mergeShards(all.map((shards) => shards[at]!)) });
      await turn();
    }
    if (isOld()) return;
    await write(db, ['packed'], () => db.packed.bulkPut(merged));
  }
  await segments.remove();
}

/** Segments in the database until they are merged. */
class WrittenSegments {
  readonly #db: Database;
  readonly #version: string;
  count = 0;

  constructor(db: Database, version: string) {
    this.#db = db;
    this.#version = version;
  }

  async put(segment: Segment): Promise<void> {
    const number = this.count++;
    const records = Array.from({ length: shardCount / together }, (_one, at): PackedSegment => ({ id: `segment ${number} ${at * together}`, version: this.#version, shards: segment.slice(at * together, (at + 1) * together) }));
    await write(this.#db, ['packed'], () => this.#db.packed.bulkPut(records));
  }

  /** Some shards of one segment; empty ones when a backup took the place of everything meanwhile, after which all is made again. */
  async shards(number: number, from: number): Promise<Segment> {
    const record = (await this.#db.packed.get(`segment ${number} ${from}`)) as PackedSegment | undefined;
    return record?.shards ?? Array.from({ length: together }, () => writeShard(new Map()));
  }

  /** The same shards of all segments. */
  allShards(from: number): Promise<Segment[]> {
    return Promise.all(Array.from({ length: this.count }, (_one, number) => this.shards(number, from)));
  }

  async remove(): Promise<void> {
    await write(this.#db, ['packed'], () => this.#db.packed.where('id').startsWith('segment ').delete());
  }
}

/** What the rows of the index say, in the order in which they lie in the database. */
async function* documentsOf(context: Context, index: PackedIndex): AsyncGenerator<[row: number, document: Document]> {
  const rows = await inTurns(byPlace(index), context);
  let next = 0;
  for (const [source, { id, generation }] of index.sources.entries()) {
    for await (const { n, rows: stored } of chunksOf(context.db, id, generation)) {
      const isBefore = (row: number) => index.source[row] === source && index.chunk[row]! < n;
      const isHere = (row: number) => index.source[row] === source && index.chunk[row] === n;
      while (next < rows.length && isBefore(rows[next]!)) next++; // of a chunk that is gone
      for (; next < rows.length && isHere(rows[next]!); next++) {
        const found = stored[index.offset[rows[next]!]!];
        if (!found) continue;
        const { title, organisation, description } = found.assignment;
        yield [rows[next]!, { title, organisation: organisation.name, description }];
      }
    }
    while (next < rows.length && index.source[rows[next]!] === source) next++;
  }
}

function byPlace({ source, chunk, offset }: PackedIndex): Turns<Uint32Array> {
  const rows = Uint32Array.from(source, (_one, row) => row);
  return sorted(rows, (a, b) => source[a]! - source[b]! || chunk[a]! - chunk[b]! || offset[a]! - offset[b]!);
}
