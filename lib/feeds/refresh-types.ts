/** What a refresh needs of the world. The store is `lib/storage/feed-store.ts`; tests give their own. */
import type { Assignment, FeedReading } from '../assignments/types.ts';
import type { Chunk, StoredAssignment } from '../storage/records.ts';
import type { Cursor, Source } from '../storage/types.ts';
import type { Fetch } from './fetch.ts';

export type SourceChange = (source: Source) => Source;

/** Every function is one transaction, and throws `no-such-item` when the source was removed meanwhile. */
export interface FeedStore {
  get(id: string): Promise<Source>;
  update(id: string, change: SourceChange): Promise<Source>;
  /** Removes the chunks of the generation from number `from` on, e.g. those of a page that is read again. */
  restart(id: string, generation: number, from: number, change: SourceChange): Promise<Source>;
  putChunks(chunks: readonly Chunk[], id: string, change: SourceChange): Promise<Source>;
  /** Replaces the row with the same id in a chunk, as the chunk is by then; a chunk that is gone stays gone. */
  putRow(chunk: Pick<Chunk, 'source' | 'generation' | 'n'>, row: StoredAssignment, change: SourceChange): Promise<Source>;
  /** Removes every other generation. */
  finish(id: string, generation: number, change: SourceChange): Promise<Source>;
  /** One after the other, in order; only one is in memory. */
  chunks(id: string, generation: number): AsyncIterable<Chunk>;
}

export interface RefreshTools {
  store: FeedStore;
  fetch: Fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** `YYYY-MM-DD`, the person's day. */
  today(): string;
  wait(milliseconds: number): Promise<void>;
  /** Whether the browser lets us read hosts that do not allow cross-origin reading. */
  mayRead(hosts: readonly string[]): Promise<boolean>;
  /** Lets messages through while it reads a long list. */
  read(bytes: Uint8Array, about: { url: string; contentType?: string; today: string }): Promise<FeedReading>;
  /** What a preset allows beyond the usual. */
  policy(source: Source): Policy;
}

export interface Policy {
  /** Decoded bytes of one response. */
  limit?: number;
  /** Sitemap sources: pages of items read per refresh, and the pause between two of them in milliseconds. */
  pagesPerRefresh?: number;
  pause?: number;
  /** Hours between two refreshes. */
  every?: number;
}

/** One page of a feed, as read. */
export interface FeedPage {
  address: string;
  reading: FeedReading;
  etag?: string;
  lastModified?: string;
}

export type { Assignment, Chunk, Cursor, StoredAssignment };
