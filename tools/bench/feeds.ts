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
    const floor = measure(rounds, () => JSON.parse(text));
    print(`  JSON.parse (floor)            ${floor.text}`);
    const plain = measure(rounds, () => readFeed(bytes, { withoutFacts: true }));
    print(`  read and check                ${plain.text}  ${(plain.median / floor.median).toFixed(1)} × floor`);
    const whole = measure(rounds, () => readFeed(bytes));
    print(`  read, check, facts from text  ${whole.text}  ${(whole.median / floor.median).toFixed(1)} × floor`);
    const { assignments } = readFeed(bytes, { withoutFacts: true });
    const facts = measure(rounds, () => assignments.map(addFacts));
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

function measure(rounds: number, run: () => unknown): { median: number; text: string } {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(rounds / 2)]!;
  return { median, text: `${median.toFixed(0)} ms (${times[0]!.toFixed(0)}–${times.at(-1)!.toFixed(0)})` };
}
