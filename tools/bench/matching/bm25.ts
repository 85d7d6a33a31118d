import { wordsOf } from '../../../lib/matching/text/words.ts';

/** BM25 (k1 1.2, b 0.75) over stemmed words: ids, best first. */
export function bm25(documents: { id: string; text: string }[], query: { text: string; weight: number }[]): string[] {
  const bags = documents.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  const average = bags.reduce((sum, { words }) => sum + words.length, 0) / bags.length;
  const counts = bags.map(({ words }) => words.reduce((count, word) => count.set(word, (count.get(word) ?? 0) + 1), new Map<string, number>()));
  const scores = bags.map(({ id, words }, at) => {
    let score = 0;
    for (const { text, weight } of query) {
      for (const word of new Set(wordsOf(text))) {
        const times = counts[at]!.get(word) ?? 0;
        const documentsWith = counts.filter((count) => count.has(word)).length;
        const rare = Math.log(1 + (bags.length - documentsWith + 0.5) / (documentsWith + 0.5));
        score += (weight * rare * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * words.length) / average));
      }
    }
    return { id, score };
  });
  return scores.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
