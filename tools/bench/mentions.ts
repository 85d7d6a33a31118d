/** The first competences in a profile's text from a worker that sleeps, in real Chromium, beside an empty worker's wake. */
import { ask, openBenchBrowser, timedAsk } from './storage/browser.ts';
import { milliseconds, spread, times } from './storage/measure.ts';
import { profileOf } from './competences/profile.ts';

type Print = (line: string) => void;

export const bench = { name: 'mentions: from a cold worker in Chromium', run };

/** All workers are killed before every question. What is no message at all shows what the first script itself takes. */
async function run({ quick, print }: { quick: boolean; print: Print }): Promise<void> {
  const here = await openBenchBrowser();
  try {
    const texts = [{ field: 'about', text: profileOf(8192) }];
    const found = await ask<unknown[]>(here.page, 'app/own-words', { texts }); // packs the vocabulary
    const durations: Record<'empty' | 'nothing' | 'mentions', number[]> = { empty: [], nothing: [], mentions: [] };
    for (let round = 0; round <= (quick ? 7 : 15); round++) {
      await here.kill();
      const empty = await timedAsk(here.emptyPage, 1);
      const nothing = await timedAsk(here.page, 1);
      await here.kill();
      const mentions = await timedAsk(here.page, { name: 'app/own-words', ask: { texts } });
      if (round === 0) continue; // the first wake compiles
      durations.empty.push(empty);
      durations.nothing.push(nothing);
      durations.mentions.push(mentions);
    }
    const [empty, nothing, mentions] = [spread(durations.empty), spread(durations.nothing), spread(durations.mentions)];
    print(`8 KB, ${found.length} competences, cold worker: ${milliseconds(mentions)} = ${times(mentions.median, empty.median)} an empty worker's wake ${milliseconds(empty)} (aim 1.4)`);
    print(`of which the first script itself, asked for nothing: ${milliseconds(nothing)} = ${times(nothing.median, empty.median)}`);
  } finally {
    await here.close();
  }
}
