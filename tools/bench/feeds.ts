/** Reading a feed: every step beside `JSON.parse` of the same bytes, the floor. Storing is measured in `storage.ts`. */
import { readFileSync } from 'node:fs';
import { addFacts } from '../../lib/feeds/facts/add.ts';
import { readFeed } from '../../lib/feeds/read.ts';
import type { Bench } from '../tasks/bench.ts';

export const bench: Bench = {
  name: 'feeds: bytes → assignments',
  async run({ quick, print }) {
    const bytes = generated(quick ? 2_000 : 20_000);
    const text = new TextDecoder().decode(bytes);
    print(`${quick ? 2_000 : 20_000} items of the open feed, ${(bytes.length / 1e6).toFixed(1)} MB; medians of ${quick ? 3 : 5}, lowest and highest`);
    const rounds = quick ? 3 : 5;
    const { assignments } = readFeed(bytes, { withoutFacts: true });
    const [floor, plain, whole, facts] = measure(rounds, [() => JSON.parse(text), () => readFeed(bytes, { withoutFacts: true }), () => readFeed(bytes), () => assignments.map(addFacts)]) as [Measured, Measured, Measured, Measured];
    print(`  JSON.parse (floor)            ${floor.text}`);
    print(`  read and check                ${plain.text}  ${(plain.median / floor.median).toFixed(1)} × floor`);
    print(`  read, check, facts from text  ${whole.text}  ${(whole.median / floor.median).toFixed(1)} × floor`);
    print(`  facts from text alone         ${facts.text}  ${((facts.median / assignments.length) * 1000).toFixed(1)} µs per item`);
    const before = process.memoryUsage().heapUsed;
    const kept = readFeed(bytes, { withoutFacts: true });
    print(`  heap after one response       +${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0)} MB for ${kept.assignments.length} assignments`);
  },
};

/** The example feed over and over, with ids of its own. */
function generated(count: number): Uint8Array {
  const example = JSON.parse(readFileSync('public/example-feed.json', 'utf8')) as { items: { id: string }[] };
  const items = Array.from({ length: count }, (_, n) => ({ ...example.items[n % example.items.length]!, id: `https://klussen.voorbeeld.example/${n}` }));
  return new TextEncoder().encode(JSON.stringify({ ...example, items }));
}

interface Measured {
  median: number;
  text: string;
}

/** The runs take turns, so that a busy machine slows all of them alike. */
function measure(rounds: number, runs: readonly (() => unknown)[]): Measured[] {
  const times = runs.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      run();
      if (round >= 0) times[index]!.push(performance.now() - start); // the first round compiles
    }
  }
  return times.map((found) => {
    found.sort((a, b) => a - b);
    const median = found[Math.floor(rounds / 2)]!;
    return { median, text: `${median.toFixed(0)} ms (${found[0]!.toFixed(0)}–${found.at(-1)!.toFixed(0)})` };
  });
}
