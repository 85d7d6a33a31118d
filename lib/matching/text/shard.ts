import { SchilError } from '../../errors.ts';
import { GapWriter, readGaps } from '../gaps.ts';

/**
 * A shard: words in the order of their bytes, and for each its postings as gaps in variable-length bytes.
 *
 *   words u32 · per word: end of its letters u32, end of its gaps u32 · letters · gaps
 */
export function writeShard(postings: ReadonlyMap<string, Uint32Array>): Uint8Array<ArrayBuffer> {
  const words = [...postings.keys()].sort();
  const letters = new TextEncoder().encode(words.join(''));
  const gaps = new GapWriter();
  const ends = new Uint32Array(1 + 2 * words.length);
  ends[0] = words.length;
  let lettersEnd = 0;
  words.forEach((word, at) => {
    gaps.write(postings.get(word)!);
    lettersEnd += word.length; // folded words are ASCII
    ends[1 + 2 * at] = lettersEnd;
    ends[2 + 2 * at] = gaps.length;
  });
  const bytes = new Uint8Array(ends.byteLength + letters.length + gaps.length);
  bytes.set(new Uint8Array(ends.buffer));
  bytes.set(letters, ends.byteLength);
  bytes.set(gaps.bytes, ends.byteLength + letters.length);
  return bytes;
}

/** Everything in a shard. */
export function* readShard(shard: Uint8Array): Generator<[word: string, postings: Uint32Array]> {
  const view = new DataView(shard.buffer, shard.byteOffset, shard.byteLength);
  const count = view.getUint32(0, true);
  const end = (at: number, of: 0 | 4) => (at < 0 ? 0 : view.getUint32(4 + of + 8 * at, true));
  const letters = 4 + 8 * count;
  const gaps = letters + end(count - 1, 0);
  const text = new TextDecoder().decode(shard.subarray(letters, gaps));
  for (let at = 0; at < count; at++) {
    yield [text.slice(end(at - 1, 0), end(at, 0)), readGaps(shard.subarray(gaps + end(at - 1, 4), gaps + end(at, 4)))];
  }
}

/** One shard of what stands in several. */
export function mergeShards(shards: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const lists = new Map<string, Uint32Array[]>();
  for (const shard of shards) {
    for (const [word, postings] of readShard(shard)) {
      const found = lists.get(word);
      if (found) found.push(postings);
      else lists.set(word, [postings]);
    }
  }
  return writeShard(new Map([...lists].map(([word, some]) => [word, some.length === 1 ? some[0]! : unionOf(some)])));
}

/** All postings of a word, ascending; one a row, that of the heaviest place. */
export function unionOf(lists: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < length; at++) if (at === 0 || all[at]! >>> 2 !== all[at - 1]! >>> 2) all[kept++] = all[at]!;
  return all.subarray(0, kept);
}

export interface FoundWord {
  /** Whether it is the word itself, not one that begins with it. */
  exact: boolean;
  /** Its postings, as gaps. */
  gaps: Uint8Array;
}

/** Beginnings shorter than this are words of their own, not beginnings. */
export const shortestBeginning = 4;
/** Words of one beginning at most. */
const mostWords = 400;

/** A word, and the words that begin with it; the word itself first. Throws `storage-broken` when the bytes cannot be what `writeShard` wrote. */
export function findWord(shard: Uint8Array, word: string): FoundWord[] {
  const view = new DataView(shard.buffer, shard.byteOffset, shard.byteLength);
  const count = shard.byteLength < 4 ? -1 : view.getUint32(0, true);
  const letters = 4 + 8 * count;
  if (count < 0 || letters > shard.byteLength) throw broken();
  if (count === 0) return [];
  const lettersEnd = (at: number) => (at < 0 ? 0 : view.getUint32(4 + 8 * at, true));
  const gapsEnd = (at: number) => (at < 0 ? 0 : view.getUint32(8 + 8 * at, true));
  const gaps = letters + lettersEnd(count - 1);
  if (gaps + gapsEnd(count - 1) !== shard.byteLength) throw broken();

  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(shard, letters + lettersEnd(middle - 1), letters + lettersEnd(middle), word) < 0) low = middle + 1;
    else high = middle;
  }
  const found: FoundWord[] = [];
  for (let at = low; at < count && found.length < mostWords; at++) {
    const start = letters + lettersEnd(at - 1);
    const length = letters + lettersEnd(at) - start;
    const exact = length === word.length;
    if (length < word.length || (!exact && word.length < shortestBeginning) || compare(shard, start, start + word.length, word) !== 0) break;
    found.push({ exact, gaps: shard.subarray(gaps + gapsEnd(at - 1), gaps + gapsEnd(at)) });
  }
  return found;
}

function broken(): SchilError {
  return new SchilError('storage-broken', { part: 'text' });
}

/** Below 0 when the letters in `bytes` come before the word. */
function compare(bytes: Uint8Array, start: number, end: number, word: string): number {
  const length = end - start;
  for (let at = 0; at < length && at < word.length; at++) {
    const difference = bytes[start + at]! - word.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - word.length;
}
