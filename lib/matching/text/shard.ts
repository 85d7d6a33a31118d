import { SchilError } from '../../errors.ts';

/** A shard: words, and for each its postings as gaps in variable-length bytes. `words u32 · bytes of words u32 · ends u32[words] · words · gaps` */
export function writeShard(postings: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const words = [...postings.keys()].sort();
  const list = new TextEncoder().encode(words.join('\n'));
  const gaps: number[] = [];
  const ends = new Uint32Array(words.length);
  words.forEach((word, at) => {
    let before = 0;
    for (const posting of postings.get(word)!) {
      pushVarint(gaps, posting - before);
      before = posting;
    }
    ends[at] = gaps.length;
  });
  const bytes = new Uint8Array(8 + ends.byteLength + list.byteLength + gaps.length);
  new Uint32Array(bytes.buffer, 0, 2).set([words.length, list.byteLength]);
  bytes.set(new Uint8Array(ends.buffer), 8);
  bytes.set(list, 8 + ends.byteLength);
  bytes.set(gaps, 8 + ends.byteLength + list.byteLength);
  return bytes;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Postings of one word, or none. Throws `storage-broken` when the shard cannot be what `writeShard` wrote. */
export function readPostings(shard: Uint8Array, word: string): Uint32Array {
  if (shard.byteLength < 8) throw new SchilError('storage-broken', { part: 'text' });
  const view = new DataView(shard.buffer, shard.byteOffset, shard.byteLength);
  const count = view.getUint32(0, true);
  const listBytes = view.getUint32(4, true);
  const listStart = 8 + 4 * count;
  const gapStart = listStart + listBytes;
  if (gapStart > shard.byteLength) throw new SchilError('storage-broken', { part: 'text' });
  const place = new TextDecoder().decode(shard.subarray(listStart, gapStart)).split('\n').indexOf(word);
  if (place < 0 || count === 0) return new Uint32Array(0);
  const from = place === 0 ? 0 : view.getUint32(8 + 4 * (place - 1), true);
  return readVarints(shard.subarray(gapStart + from, gapStart + view.getUint32(8 + 4 * place, true)));
}

function readVarints(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  let sum = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    values[count++] = sum += value;
    value = 0;
    shift = 0;
  }
  return values.subarray(0, count);
}
