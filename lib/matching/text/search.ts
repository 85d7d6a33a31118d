import { placeWeight, shardOf } from './build.ts';
import { readPostings } from './shard.ts';
import { wordsOf } from './words.ts';

/** The shards that a search needs: read only these. */
export function shardsFor(words: string): number[] {
  return [...new Set(wordsOf(words).map(shardOf))];
}

/**
 * Rows that hold the words, with a score: rarer words and heavier places count more. Rows with all words come first by far; when
 * none has all of them, rows with some remain. `rows` is the number of assignments in the index.
 */
export function searchText(shard: (number: number) => Uint8Array | undefined, words: string, rows: number): Map<number, number> {
  const asked = [...new Set(wordsOf(words))];
  const scores = new Map<number, number>();
  const hits = new Map<number, number>();
  for (const word of asked) {
    const bytes = shard(shardOf(word));
    if (bytes === undefined) continue; // an index without this shard has no such word
    const postings = readPostings(bytes, word);
    const rare = Math.log(1 + rows / (postings.length || 1));
    for (const posting of postings) {
      const row = posting >>> 2;
      scores.set(row, (scores.get(row) ?? 0) + rare * placeWeight[(posting & 3) as 0 | 1 | 2 | 3]);
      hits.set(row, (hits.get(row) ?? 0) + 1);
    }
  }
  const whole = [...hits].filter(([, count]) => count === asked.length).map(([row]) => row);
  return whole.length > 0 ? new Map(whole.map((row) => [row, scores.get(row)!])) : scores;
}
