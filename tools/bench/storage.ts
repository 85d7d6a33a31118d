/** What the background costs in real Chromium: imports beside `JSON.parse` of the same bytes, cold answers beside an empty worker's wake. */
import { ask, openBenchBrowser, untilReady, type BenchBrowser } from './storage/browser.ts';
import { coldAnswers, wake } from './storage/cold.ts';
import { importing } from './storage/importing.ts';

type Print = (line: string) => void;

export const bench = { name: 'storage: imports and cold answers in Chromium', run };

/** `items`: only an import of so many. */
async function run({ quick, items, print }: { quick: boolean; items?: number; print: Print }): Promise<void> {
  for (const size of items ? [items] : quick ? [10_000] : [10_000, 100_000, 200_000]) {
    const here = await openBenchBrowser();
    try {
      await importing(here, size, print);
      if (!items) await cold(here, size, quick ? 7 : 11, print);
    } finally {
      await here.close();
    }
  }
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
