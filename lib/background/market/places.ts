/** Where the rows of the packed index lie in the database. Rows are in the order of the items’ ids. */
import type { OwnOrganisation } from '../../matching/ring.ts';
import type { PackedBytes } from '../../storage/records.ts';

/** An item's key: the source that offers it, and its id there. */
export function keyOf(source: string, id: string): string {
  return `${source}/${id}`;
}

export function sourceOfKey(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

export interface IndexedSource {
  id: string;
  name: string;
  generation: number;
}

/** Per row where it lies, and what it is found by. */
export interface PackedRows {
  source: Uint16Array;
  chunk: Uint32Array;
  offset: Uint8Array;
  /** Hash of the key, to find the few rows that the person marked. */
  hash: Uint32Array;
  /** Hashes of the organisation's register identifier (0 when it has none) and of its name. */
  organisationId: Uint32Array;
  organisationName: Uint32Array;
}

/** The one record from which the market answers: the index, and per row the chunk and the place in it. */
export interface PackedIndex extends PackedBytes, PackedRows {
  id: 'index';
  sources: IndexedSource[];
  /** Of the keys and their order: the text index belongs to the rows of one stamp. */
  stamp: string;
  /** Rows that further sources offer too: `[row, source, chunk, offset]` each. */
  also: Uint32Array;
  example: boolean;
  /** Of the bytes, put on when they are stored (`seal.ts`). */
  seal?: Uint8Array;
}

/** Rises when what is stored in the index changes. */
const layout = 4;

/** Names everything on which the index depends besides the assignments. */
export function indexVersion(version: string, own: OwnOrganisation | undefined): string {
  return [layout, version, own?.id ?? own?.name ?? ''].join(' ');
}

/** FNV-1a. Two keys may share a hash: what is found by it is compared by key. */
export function hashOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}

export interface Place {
  source: IndexedSource;
  chunk: number;
  offset: number;
}

export function placeOf(index: PackedIndex, row: number): Place {
  return { source: index.sources[index.source[row]!]!, chunk: index.chunk[row]!, offset: index.offset[row]! };
}

/** The other places of a row. */
export function alsoOf({ also, sources }: PackedIndex, row: number): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < also.length; at += 4) {
    if (also[at] === row) found.push({ source: sources[also[at + 1]!]!, chunk: also[at + 2]!, offset: also[at + 3]! });
  }
  return found;
}

/** Rows whose key may be one of these. */
export function rowsOfKeys({ hash }: PackedIndex, keys: Iterable<string>): number[] {
  const wanted = new Set([...keys].map(hashOf));
  const rows: number[] = [];
  if (wanted.size > 0) for (let row = 0; row < hash.length; row++) if (wanted.has(hash[row]!)) rows.push(row);
  return rows;
}
