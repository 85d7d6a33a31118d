import { SchilError } from '../../errors.ts';
import { checksumOf } from './check.ts';
import { type Columns, headerBytes, magic, version } from './layout.ts';

/** A view over the packed record; reading it allocates nothing but the views and the list of concepts. */
export interface MatchIndex {
  rows: number;
  columns: Columns;
  /** Rows and strengths (0–255) of the assignments that ask a concept; undefined when none does. */
  posting(id: string): { rows: Uint32Array; strengths: Uint8Array } | undefined;
  /** How many assignments ask a concept. */
  count(id: string): number;
  /** Adds `factor` × strength (0–255) to the score of every row that asks a concept. */
  addTo(scores: Float32Array, id: string, factor: number): void;
}

/** Throws `storage-broken` when the bytes are not a whole index of this version: the caller rebuilds. */
export function openIndex(bytes: Uint8Array): MatchIndex {
  if (bytes.byteLength < headerBytes || bytes.byteLength % 4 !== 0 || bytes.byteOffset % 4 !== 0) throw new SchilError('storage-broken', { part: 'index' });
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerBytes / 4);
  const [foundMagic, foundVersion, rows, concepts, postings, listBytes, length, checksum] = header as unknown as [number, number, number, number, number, number, number, number];
  if (foundMagic !== magic || foundVersion !== version || length !== bytes.byteLength || checksum !== checksumOf(bytes)) throw new SchilError('storage-broken', { part: 'index' });

  let at = bytes.byteOffset + headerBytes;
  const take = <T>(kind: { new (buffer: ArrayBufferLike, offset: number, length: number): T; BYTES_PER_ELEMENT: number }, count: number): T => {
    const view = new kind(bytes.buffer, at, count);
    at += (count * kind.BYTES_PER_ELEMENT + 3) & ~3;
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
  const offsets = take(Uint32Array, concepts + 1);
  const postingRows = take(Uint32Array, postings);
  const strengths = take(Uint8Array, postings);
  if (offsets[concepts] !== postings || at + ((listBytes + 3) & ~3) !== bytes.byteOffset + length) throw new SchilError('storage-broken', { part: 'index' });
  const list = new TextDecoder().decode(new Uint8Array(bytes.buffer, at, listBytes));
  const places = new Map(list === '' ? [] : list.split('\n').map((id, place) => [id, place]));

  return {
    rows,
    columns,
    posting(id) {
      const place = places.get(id);
      return place === undefined ? undefined : { rows: postingRows.subarray(offsets[place], offsets[place + 1]), strengths: strengths.subarray(offsets[place], offsets[place + 1]) };
    },
    count(id) {
      const place = places.get(id);
      return place === undefined ? 0 : offsets[place + 1]! - offsets[place]!;
    },
    addTo(scores, id, factor) {
      const place = places.get(id);
      if (place !== undefined) addPostings(scores, postingRows, strengths, offsets[place]!, offsets[place + 1]!, factor);
    },
  };
}

function addPostings(scores: Float32Array, rows: Uint32Array, strengths: Uint8Array, from: number, to: number, factor: number): void {
  for (let at = from; at < to; at++) scores[rows[at]!]! += factor * strengths[at]!;
}
