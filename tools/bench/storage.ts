/** What the background costs in real Chromium: imports beside `JSON.parse` of the same bytes, cold answers beside an empty worker's wake. */
import { ask, openBenchBrowser, type BenchBrowser } from './storage/browser.ts';
import { coldAnswers, wake } from './storage/cold.ts';
import { benchFeed } from './storage/feed.ts';
import { spread, times } from './storage/measure.ts';

type Print = (line: string) => void;
const json = { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' };

export const bench = { name: 'storage: imports and cold answers in Chromium', run };

async function run({ quick, print }: { quick: boolean; print: Print }): Promise<void> {
  for (const items of quick ? [10_000] : [10_000, 100_000, 200_000]) {
    const here = await openBenchBrowser();
    try {
      await importing(here, items, print);
      await cold(here, items, quick ? 7 : 11, print);
    } finally {
      await here.close();
    }
  }
}

/** While it runs, messages are asked and the heap is looked at. */
async function importing(here: BenchBrowser, items: number, print: Print): Promise<void> {
  const url = serve(here, items);
  const parsing = await parseTime(here, items);
  const fetching = await fetchTime(here, url, items);
  const watch = watching(here);
  const began = performance.now();
  await ask(here.page, 'app/add-source', { url });
  const listed = performance.now() - began;
  const { state } = await untilReady(here);
  const all = performance.now() - began;
  const { longest, heap } = await watch.end();
  print(`${items} items: parsed, validated, stored and listed in ${(listed - fetching).toFixed(0)} ms (and ${fetching.toFixed(0)} ms of fetching) = ${times(listed - fetching, parsing)} JSON.parse of the same bytes (${parsing.toFixed(0)} ms; aim 20)`);
  print(`${items} items: facts, competences and words from the texts, in slices: ${(all - listed).toFixed(0)} ms more (${state})`);
  print(`${items} items: longest wait of another message meanwhile ${longest.toFixed(0)} ms; highest heap of the worker ${(heap / 1024 / 1024).toFixed(0)} MB`);
  print(`${items} items: ${((await packedBytes(here)) / items).toFixed(0)} bytes of packed records per item, words included`);
}

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

function watching(here: BenchBrowser): { end(): Promise<{ longest: number; heap: number }> } {
  let running = true;
  let longest = 0;
  let heap = 0;
  const looking = (async () => {
    while (running) {
      longest = Math.max(longest, await here.askFromPages('schil', { name: 'app/answer-proposal', ask: { id: 'bench', answer: null } }));
      heap = Math.max(heap, await here.workerHeap());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    async end() {
      running = false;
      await looking;
      return { longest, heap };
    },
  };
}

async function untilReady(here: BenchBrowser): Promise<{ state: string; total: number }> {
  for (;;) {
    const answer = await ask<{ state: string; total: number }>(here.page, 'app/market', { limit: 20 });
    if (answer.state === 'ready') return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
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

/** The panel's first question: its answer made anew, and the one that is kept while nothing changed. */
async function cold(here: BenchBrowser, items: number, rounds: number, print: Print): Promise<void> {
  await ask(here.page, 'app/save-portfolio', { portfolio: { version: 1, tags: ['permits', 'building-supervision', 'enforcement', 'procurement'].map((id) => ({ id, stance: 'can' })) } });
  await untilReady(here);
  const market = (limit: number) => ({ name: 'app/market', ask: { limit } });
  const anew = { name: 'market of 20 made anew', message: market(20), before: market(19), aim: items <= 10_000 ? 1.25 : 1.6 }; // the answer of 19 is kept then
  const kept = { name: 'market of 20 as kept while nothing changed', message: market(20), before: market(20) };
  await coldAnswers(here, [wake, anew, kept], rounds, (line) => print(`${items} items, cold worker: ${line}`));
}
