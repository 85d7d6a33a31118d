/** What an import costs: time beside `JSON.parse` of the same bytes, how long other messages wait, and how much memory it takes. */
import { ask, untilReady, type BenchBrowser } from './browser.ts';
import { benchFeed } from './feed.ts';
import { spread, times } from './measure.ts';

type Print = (line: string) => void;
const json = { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' };

/** An import of a generated feed. While it runs, messages are asked and the memory is looked at. */
export async function importing(here: BenchBrowser, items: number, print: Print): Promise<void> {
  const url = serve(here, items);
  await untilReady(here); // after an installation the vocabulary is packed first
  const before = await here.mostMemory();
  const watch = watching(here);
  const began = performance.now();
  await ask(here.page, 'app/add-source', { url });
  const listed = performance.now() - began;
  const asked = watch.waits.length;
  const { state } = await untilReady(here);
  const all = performance.now() - began;
  const { waits, heap } = await watch.end();
  const grown = await here.mostMemory();
  const parsing = await parseTime(here, items); // afterwards, so that their own memory is not taken for the import's
  const fetching = await fetchTime(here, url, items);
  const longest = (some: readonly number[]) => `${Math.max(0, ...some).toFixed(0)} ms (median ${spread(some.length > 0 ? some : [0]).median.toFixed(0)})`;
  print(`${items} items: parsed, validated, stored and listed in ${(listed - fetching).toFixed(0)} ms (and ${fetching.toFixed(0)} ms of fetching) = ${times(listed - fetching, parsing)} JSON.parse of the same bytes (${parsing.toFixed(0)} ms; aim 20)`);
  print(`${items} items: facts, competences and words from the texts, in slices: ${(all - listed).toFixed(0)} ms more (${state})`);
  print(`${items} items: longest wait of another message meanwhile: until listed ${longest(waits.slice(0, asked))}, in the slices ${longest(waits.slice(asked))} (aim 100)`);
  print(`${items} items: at most ${megabytes(heap)} in use by the worker; its process grew from ${megabytes(before)} to ${megabytes(grown)}`);
  print(`${items} items: ${((await packedBytes(here)) / items).toFixed(0)} bytes of packed records per item, words included`);
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** One response when it may be one, else pages of 1,000. */
const perPageOf = (items: number) => (items <= 10_000 ? items : 1_000);

function serve({ internet }: BenchBrowser, items: number): string {
  const address = (page: number) => `https://bench.example/feed.json?page=${page}`;
  const perPage = perPageOf(items);
  const whole = items <= 10_000 ? benchFeed(items) : undefined; // made before the clock runs
  internet.host('bench.example', ({ url }) => {
    const page = Number(new URL(url).searchParams.get('page'));
    const from = (page - 1) * perPage;
    return { headers: json, body: whole ?? benchFeed(perPage, from, from + perPage < items ? address(page + 1) : undefined) };
  });
  return address(1);
}

/** `JSON.parse` of the same bytes in the same worker; by 10,000 items, as no single text of 200,000 would be accepted. */
async function parseTime(here: BenchBrowser, items: number): Promise<number> {
  here.internet.document('https://parse.example/feed.json', benchFeed(Math.min(items, 10_000)), json);
  const rounds = await here.inWorker<number[]>(`fetch('https://parse.example/feed.json').then((r) => r.text()).then((text) => Array.from({ length: 7 }, () => { const t = performance.now(); JSON.parse(text); return performance.now() - t; }))`);
  return spread(rounds).median * Math.max(1, items / 10_000);
}

/** The bare answer of the network to the same questions, in the same worker. */
async function fetchTime(here: BenchBrowser, url: string, items: number): Promise<number> {
  const rounds = await here.inWorker<number[]>(`(async () => { const rounds = []; for (let round = 0; round < 5; round++) { const t = performance.now(); await (await fetch(${JSON.stringify(url)})).arrayBuffer(); rounds.push(performance.now() - t); } return rounds; })()`);
  return spread(rounds).median * Math.ceil(items / perPageOf(items));
}

interface Watched {
  /** Milliseconds until each of the messages was answered. */
  waits: number[];
  /** Bytes in use by the worker at most, what the collector had not yet thrown away included. */
  heap: number;
}

/** Asks messages one after the other, and looks at the memory beside it. */
function watching(here: BenchBrowser): { waits: number[]; end(): Promise<Watched> } {
  let running = true;
  let heap = 0;
  const waits: number[] = [];
  const asking = whileRunning(100, async () => void waits.push(await here.askFromPages('schil', { name: 'app/answer-proposal', ask: { id: 'bench', answer: null } })));
  const looking = whileRunning(25, async () => void (heap = Math.max(heap, await here.workerHeap())));
  async function whileRunning(pause: number, look: () => Promise<void>): Promise<void> {
    for (; running; await new Promise((resolve) => setTimeout(resolve, pause))) await look();
  }
  return {
    waits,
    async end() {
      running = false;
      await Promise.all([asking, looking]);
      return { waits, heap };
    },
  };
}

function packedBytes({ page }: BenchBrowser): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const opening = indexedDB.open('schil');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('packed').objectStore('packed').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const records = (reading.result as Record<string, unknown>[]).filter(({ id }) => id !== 'vocabulary');
        resolve(records.flatMap((record) => Object.values(record)).reduce<number>((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0));
      };
    };
  }));
}

