export const shardCount = 256;

/** Where a word stands, from heavy to light; a part of a compound counts as the lightest. A posting is `row × 4 + place`. */
export const places = ['title', 'organisation', 'description', 'part'] as const;
export const placeWeight = [3, 2, 1, 0.7] as const;

/** Letters that decide the shard: words that begin alike stand together, so that a search by a beginning reads one shard. */
const prefixLetters = 4;

/** Which shard holds a word (FNV-1a of its beginning). */
export function shardOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length && at < prefixLetters; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 16) & (shardCount - 1);
}
