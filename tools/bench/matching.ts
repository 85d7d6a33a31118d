/** Matching: how right (judged set, beside BM25), how fast (beside the floor, a naive scan and three search libraries), how large. */
import { buildIndex } from '../../lib/matching/index/build.ts';
import { openIndex } from '../../lib/matching/index/open.ts';
import { checksOf } from '../../lib/matching/preferences.ts';
import { queryOf } from '../../lib/matching/query.ts';
import { TextIndexBuilder } from '../../lib/matching/text/build.ts';
import { concepts, generate, person } from './matching/generated.ts';
import { ours, peer, qualityOf } from './matching/quality.ts';
import { measurePeers, measurePasses } from './matching/passes.ts';
import { measureText } from './matching/text.ts';

type Print = (line: string) => void;

export const bench = {
  name: 'matching',
  async run({ quick, print }: { quick: boolean; print: Print }): Promise<void> {
    quality(print);
    for (const count of [1_000, 10_000, 100_000, ...(quick ? [] : [200_000])]) await atSize(count, quick, print);
  },
};

function quality(print: Print): void {
  for (const [name, ranker] of [['Schil', ours()], ['BM25', peer()]] as const) {
    for (const half of ['dev', 'held-out'] as const) {
      const { ndcg, recall, people } = qualityOf(ranker, half);
      print(`judged set, ${half}: ${name} nDCG@10 ${ndcg.toFixed(3)}, recall@10 of the clearly right ones ${recall.toFixed(3)} (${people} people)`);
    }
  }
}

async function atSize(count: number, quick: boolean, print: Print): Promise<void> {
  const assignments = generate(count);
  print(`\n${count.toLocaleString('en')} assignments`);
  const started = performance.now();
  const bytes = buildIndex(assignments.map((assignment) => ({ assignment, ring: assignment.ring! })), concepts);
  const built = performance.now();
  const index = openIndex(bytes);
  const opened = performance.now();
  const builder = new TextIndexBuilder();
  assignments.forEach(({ title, organisation, description }, row) => builder.add(row, { title, organisation: organisation.name, description }));
  const shards = builder.finish();
  const textBuilt = performance.now();
  const textBytes = shards.reduce((sum, { byteLength }) => sum + byteLength, 0);
  print(`index: ${(bytes.byteLength / count).toFixed(1)} bytes an assignment (bar 64); with text ${((bytes.byteLength + textBytes) / count).toFixed(1)} (bar 420)`);
  print(`build ${Math.round(built - started)} ms, open (checksum of all bytes, views) ${(opened - built).toFixed(1)} ms, build of the text index ${Math.round(textBuilt - built)} ms (indicative)`);

  const people = Array.from({ length: quick ? 4 : 8 }, (_one, at) => person(at)).map((portfolio) => ({ portfolio, query: queryOf(portfolio, concepts), checks: checksOf(portfolio.preferences) }));
  const withPeers = !quick || count <= 10_000;
  const base = measurePasses({ index, assignments, people, rounds: quick ? 25 : 40, print });
  const read = (number: number) => shards[number];
  if (withPeers && count <= 100_000) await measurePeers({ index, assignments, people, base, read, print });
  measureText({ assignments, read, textBytes, withPeers: withPeers && count <= 100_000, print });
}
