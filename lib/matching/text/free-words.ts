import type { FreeWords, Query } from '../query.ts';
import { rarity } from '../rarity.ts';
import { strength } from '../weights.ts';
import { postingsFor, type ReadShard } from './search.ts';

/** How firmly words are asked that stand in the title, the organisation's name, the description, or only as a part of a compound. */
const placeStrength = [strength.title, strength.aside, strength.once, strength.once] as const;
/** Of a tag of several words, rows count that hold at least this share of it, by the rarity of its words. */
const leastShare = 0.5;

/** What the person's free words add to rows that hold them: as much as a concept with the same rarity, so that the two compare. */
export function freeWordScores({ free }: Query, shard: ReadShard, rows: number): Map<number, number> {
  const scores = new Map<number, number>();
  for (const words of free) addTo(scores, words, shard, rows);
  return scores;
}

function addTo(scores: Map<number, number>, { text, weight }: FreeWords, shard: ReadShard, rows: number): void {
  const lists = postingsFor(shard, text);
  const shares = sharesOf(lists, rows);
  const held = new Map<number, { share: number; firm: number }>();
  lists.forEach((list, at) => {
    const rare = rarity(list.length, rows);
    for (const posting of list) {
      const row = posting >>> 2;
      const firm = rare * placeStrength[(posting & 3) as 0 | 1 | 2 | 3];
      const before = held.get(row);
      if (before) Object.assign(before, { share: before.share + shares[at]!, firm: before.firm + shares[at]! * firm });
      else held.set(row, { share: shares[at]!, firm: shares[at]! * firm });
    }
  });
  for (const [row, { share, firm }] of held) if (share >= leastShare) scores.set(row, (scores.get(row) ?? 0) + weight * firm);
}

/** The share of a tag that each of its words makes up: rare words more; a word that no assignment has as much as the rarest. */
function sharesOf(lists: readonly Uint32Array[], rows: number): number[] {
  const rare = lists.map(({ length }) => Math.log(1 + rows / Math.max(1, length)));
  const all = rare.reduce((sum, one) => sum + one, 0);
  return rare.map((one) => one / all);
}
