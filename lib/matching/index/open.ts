import { SchilError } from '../../errors.ts';
import { readGaps } from '../gaps.ts';
import { checksumOf } from './check.ts';
import { aligned, type Columns, headerBytes, magic, version } from './layout.ts';
import { readNames } from './names.ts';

/** A view over the packed record; reading it allocates nothing but the views and the names of the concepts. */
export interface MatchIndex {
  rows: number;
  columns: Columns;
  /** `row × 256 + strength` (1–255) of all concepts, one after the other; rows ascend within a concept. */
  postings: Uint32Array;
  /** Where the postings of a concept stand; an empty span when no assignment asks it. */
  span(id: string): Span;
}

export interface Span {
  from: number;
  to: number;
}
const nowhere: Span = { from: 0, to: 0 };

/** Throws `storage-broken` when the bytes are not a whole index of this version: the caller rebuilds. */
export function openIndex(bytes: Uint8Array): MatchIndex {
  const index = openUnseen(bytes);
  if (new Uint32Array(bytes.buffer, bytes.byteOffset)[7] !== checksumOf(bytes)) throw broken();
  return index;
}

/** As `openIndex`, for who sees by other means that the bytes are those that were packed: only their lengths are looked at. */
export function openUnseen(bytes: Uint8Array): MatchIndex {
  if (bytes.byteLength < headerBytes || bytes.byteLength % 4 !== 0 || bytes.byteOffset % 4 !== 0) throw broken();
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerBytes / 4);
  const [foundMagic, foundVersion, rows, count, endsBytes, namesBytes, length] = header as unknown as [number, number, number, number, number, number, number];
  const needed = headerBytes + 7 * aligned(rows * 2) + 2 * aligned(rows) + count * 4 + aligned(endsBytes) + aligned(namesBytes);
  if (foundMagic !== magic || foundVersion !== version || length !== bytes.byteLength || needed !== length) throw broken();

  let at = bytes.byteOffset + headerBytes;
  const take = <T>(kind: { new (buffer: ArrayBufferLike, offset: number, length: number): T; BYTES_PER_ELEMENT: number }, count: number): T => {
    const view = new kind(bytes.buffer, at, count);
    at += aligned(count * kind.BYTES_PER_ELEMENT);
    return view;
  };
  const columns: Columns = {
    start: take(Uint16Array, rows),
    closes: take(Uint16Array, rows),
    published: take(Uint16Array, rows),
    codes: take(Uint16Array, rows),
    asked: take(Uint16Array, rows),
    lat: take(Int16Array, rows),
    lon: take(Int16Array, rows),
    hoursMin: take(Uint8Array, rows),
    hoursMax: take(Uint8Array, rows),
  };
  const postings = take(Uint32Array, count);
  const spans = spansOf(readGaps(take(Uint8Array, endsBytes)), readNames(new TextDecoder().decode(take(Uint8Array, namesBytes))));
  return { rows, columns, postings, span: (id) => spans.get(id) ?? nowhere };
}

function spansOf(ends: Uint32Array, names: readonly string[]): Map<string, Span> {
  return new Map(names.map((name, at) => [name, { from: ends[at - 1] ?? 0, to: ends[at]! }]));
}

function broken(): SchilError {
  return new SchilError('storage-broken', { part: 'index' });
}
