import { SchilError } from '../../errors.ts';
import { writeGaps } from '../gaps.ts';

/**
 * A shard: words in the order of their bytes, and for each its postings as gaps in variable-length bytes.
 *
 *   words u32 · per word: end of its letters u32, end of its gaps u32 · letters · gaps
 */
export function writeShard(postings: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const words = [...postings.keys()].sort();
  const letters = new TextEncoder().encode(words.join(''));
  const ends = new Uint32Array(1 + 2 * words.length);
  ends[0] = words.length;
  const gaps: number[] = [];
  let lettersEnd = 0;
  words.forEach((word, at) => {
    for (const byte of writeGaps(postings.get(word)!)) gaps.push(byte);
    lettersEnd += word.length; // folded words are ASCII
    ends[1 + 2 * at] = lettersEnd;
    ends[2 + 2 * at] = gaps.length;
  });
  const bytes = new Uint8Array(ends.byteLength + letters.length + gaps.length);
  bytes.set(new Uint8Array(ends.buffer));
  bytes.set(letters, ends.byteLength);
  bytes.set(gaps, ends.byteLength + letters.length);
  return bytes;
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
