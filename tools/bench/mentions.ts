/** The first competences in a profile's text from a worker that sleeps, in real Chromium, beside an empty worker's wake. */
import { ask, openBenchBrowser } from './storage/browser.ts';
import { coldAnswers, wake } from './storage/cold.ts';
import { profileOf } from './competences/profile.ts';

type Print = (line: string) => void;

export const bench = { name: 'mentions: from a cold worker in Chromium', run };

async function run({ quick, print }: { quick: boolean; print: Print }): Promise<void> {
  const here = await openBenchBrowser();
  try {
    const texts = [{ field: 'about', text: profileOf(8192) }];
    const found = await ask<unknown[]>(here.page, 'app/own-words', { texts }); // packs the vocabulary
    const mentions = { name: `${found.length} competences in 8 KB`, message: { name: 'app/own-words', ask: { texts } }, aim: 1.4 };
    await coldAnswers(here, [wake, mentions], quick ? 7 : 15, (line) => print(`cold worker: ${line}`));
  } finally {
    await here.close();
  }
}
