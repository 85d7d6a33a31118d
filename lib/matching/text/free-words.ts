import type { Query } from '../query.ts';
import { searchText } from './search.ts';

/** What the person's free words add to rows that hold them: as much as a rare competence at most, so that words and concepts compare. */
export function freeWordScores({ free }: Query, shard: (number: number) => Uint8Array | undefined, rows: number): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { text, weight } of free) {
    const found = searchText(shard, text, rows);
    const most = Math.max(...found.values(), 1);
    for (const [row, score] of found) scores.set(row, (scores.get(row) ?? 0) + weight * (score / most));
  }
  return scores;
}
