/** Matching: how right (judged sets, beside BM25), how fast (beside the floor and a naive scan), how large. */
import { judgedByReading, judgedByTopics, judgedMixed } from './matching/judged.ts';
import { marketOf } from './matching/market.ts';
import { measurePasses } from './matching/passes.ts';
import { ours, peer, qualityOf } from './matching/quality.ts';
import { measureCompounds } from './matching/text.ts';

type Print = (line: string) => void;

export const bench = {
  name: 'matching',
  async run({ quick, print }: { quick: boolean; print: Print }): Promise<void> {
    quality(print);
    await measureCompounds(print);
    for (const count of [1_000, 10_000, 100_000, ...(quick ? [] : [200_000])]) {
      print(`\n${count.toLocaleString('en')} assignments`);
      atSize(count, quick, print);
    }
  },
};

function quality(print: Print): void {
  const sets = { 'graded by topics, dev': judgedByTopics('dev'), 'graded by topics, held-out': judgedByTopics('held-out'), 'graded by reading': judgedByReading(), 'graded before running, dev': judgedMixed('dev'), 'graded before running, held-out': judgedMixed('held-out') };
  for (const [ranker, order] of [['Schil', ours()], ['BM25', peer()]] as const) {
    for (const [name, set] of Object.entries(sets)) {
      const { ndcg, recall, people } = qualityOf(order, set);
      print(`judged set, ${name}: ${ranker} nDCG@10 ${ndcg.toFixed(3)}, recall@10 of the clearly right ones ${recall.toFixed(3)} (${people} people)`);
    }
  }
}

function atSize(count: number, quick: boolean, print: Print): void {
  const market = marketOf(count, quick ? 4 : 8);
  const { sizes, took } = market;
  print(`index: ${(sizes.index / count).toFixed(1)} bytes an assignment (bar 64); with text ${((sizes.index + sizes.text) / count).toFixed(1)} (bar 420)`);
  print(`build ${Math.round(took.build)} ms, open (checksum of all bytes, views) ${took.open.toFixed(1)} ms, build of the text index ${Math.round(took.text)} ms (indicative)`);
  measurePasses(market, quick ? 25 : 40, print);
}
