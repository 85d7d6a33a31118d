/** What Schil costs a page that carries it: the same practice pages in the same Chromium with and without the extension, in turn. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inIsolatedWorld } from '../../test/e2e/harness/closed-roots.ts';
import { openSchil, type Schil } from '../../test/e2e/harness/schil.ts';
import { hostCount, withMarks } from '../../test/e2e/chromium/page-setup.ts';
import { findChromium } from '../browsers/chromium.ts';
import { builds, freshBuild } from '../build/fresh.ts';
import { compareChurn } from './page/churn.ts';
import { knownAnswer } from './page/known-answer.ts';
import { openPlain, type PlainBrowser } from './page/plain-browser.ts';
import { median, range } from './page/renderer.ts';
import { calmOf, workOf } from './page/visit.ts';

type Print = (line: string) => void;
export const bench = { name: 'page: LinkedIn’s pages with and without Schil', run };

const pages = { profile: '/in/bram-oosterling-oefen/', feed: '/feed/' } as const;

async function run({ quick, print }: { quick: boolean; print: Print }): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium();
  await freshBuild('chrome');
  const script = readFileSync(join(builds.chrome.folder, 'content-scripts/linkedin.js'));
  print(`content script: ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} compressed (aim: at most ${24 * 1024})`);

  const schil = await openSchil();
  const plain = await openPlain(schil.internet.port);
  try {
    await withMarks(schil);
    for (const [name, path] of Object.entries(pages)) {
      const url = `https://www.linkedin.com${path}`;
      print(`${name} that churns: ${await compareChurn(url, { with: { context: schil.context, isReady: async (page) => (await hostCount(page)) > 0 }, without: { context: plain.context, isReady: async () => true } }, quick ? 11 : 25)}`);
      await visits(name, url, schil, plain, quick ? 3 : 11, print);
    }
    schil.practice.churn = 600;
    await passes(schil, print);
    schil.practice.churn = 0;
    print(`known answer: ${await knownAnswer(schil, quick ? 5 : 15)}`);
  } finally {
    await plain.close();
    await schil.close();
  }
}

/** The fixed cost of opening a page. A practice page has no script to speak of, so that the figure to look at is the difference. */
async function visits(name: string, url: string, schil: Schil, plain: PlainBrowser, rounds: number, print: Print): Promise<void> {
  await workOf(schil.context, url);
  await workOf(plain.context, url);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(await workOf(plain.context, url));
    ours.push(await workOf(schil.context, url));
  }
  print(`  opening it: ${median(ours).toFixed(0)} ms of work with Schil (${range(ours)}), ${median(theirs).toFixed(0)} ms without (${range(theirs)}): ${(median(ours) - median(theirs)).toFixed(0)} ms more`);
  const [withSchil, without] = [await calmOf(schil.context, url), await calmOf(plain.context, url)];
  print(`  longest task: ${withSchil.longest.toFixed(0)} ms with, ${without.longest.toFixed(0)} ms without (tasks under 50 ms are not seen); shift once Schil stands: ${withSchil.lateShift.toFixed(4)} with, ${without.lateShift.toFixed(4)} without`);
}

/** A debounce would starve here; the kept timer must not. */
async function passes(schil: Schil, print: Print): Promise<void> {
  const page = await schil.linkedIn('/feed/');
  await inIsolatedWorld(page, `(() => { globalThis.passes = []; const real = requestIdleCallback; globalThis.requestIdleCallback = (run, how) => real((deadline) => { passes.push(performance.now()); run(deadline); }, how); return 0; })()`);
  await page.waitForTimeout(5_000);
  const times = await inIsolatedWorld<number[]>(page, 'passes');
  const gaps = times.slice(1).map((time, index) => time - times[index]!);
  print(`constant churn: ${times.length} passes in 5 s, the longest gap ${Math.max(...gaps).toFixed(0)} ms (aim: at most 500)`);
  await page.close();
}
