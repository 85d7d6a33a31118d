/**
 * What Schil costs a page that carries it: the same practice pages in the same Chromium with and without the extension, in turn.
 * Time is the renderer's own (script, style, layout) in processor time, so that a busy machine does not blur it; shifts and long tasks are
 * what the page itself observes.
 */
import { gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { closedRoots, inIsolatedWorld } from '../../test/e2e/harness/closed-roots.ts';
import { openSchil, type Schil } from '../../test/e2e/harness/schil.ts';
import { asApp, withMarks } from '../../test/e2e/chromium/page-setup.ts';
import { findChromium } from '../browsers/chromium.ts';
import { sandbox } from '../browsers/launch-arguments.ts';
import { builds, freshBuild } from '../build/fresh.ts';

type Print = (line: string) => void;
export const bench = { name: 'page: LinkedIn’s pages with and without Schil', run };

const pages = { profile: { path: '/in/bram-oosterling-oefen/', posts: 0 }, 'churning feed': { path: '/feed/', posts: 200 } } as const;

async function run({ quick, print }: { quick: boolean; print: Print }): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium();
  await freshBuild('chrome');
  const script = readFileSync(join(builds.chrome.folder, 'content-scripts/linkedin.js'));
  print(`content script: ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} compressed (aim: at most ${24 * 1024})`);

  const schil = await openSchil();
  const plain = await openPlain(schil.internet.port);
  try {
    await withMarks(schil);
    for (const [name, { path, posts }] of Object.entries(pages)) {
      schil.practice.churn = posts;
      await compare(name, path, schil, plain, quick ? 5 : 15, print);
    }
    schil.practice.churn = 600;
    await passes(schil, print);
    schil.practice.churn = 0;
    await knownAnswer(schil, quick ? 5 : 15, print);
  } finally {
    await plain.close();
    await schil.close();
  }
}

/** The same browser, without the extension. */
async function openPlain(port: number): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'schil-plain-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH!, headless: true, viewport: { width: 1200, height: 900 },
    args: [...sandbox(), `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors'],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

interface Visit {
  /** Milliseconds of the renderer's work. */
  work: number;
  longest: number;
  /** Sum of layout shifts once Schil's own box stands (without Schil: after a second): what stands there stays. */
  lateShift: number;
}

async function compare(name: string, path: string, schil: Schil, plain: { context: BrowserContext }, rounds: number, print: Print): Promise<void> {
  const [withSchil, without]: [Visit[], Visit[]] = [[], []];
  await visit(schil.context, path);
  await visit(plain.context, path);
  for (let round = 0; round < rounds; round += 1) {
    without.push(await visit(plain.context, path));
    withSchil.push(await visit(schil.context, path));
  }
  const [ours, theirs] = [withSchil.map(({ work }) => work), without.map(({ work }) => work)];
  print(`${name}: ${median(ours).toFixed(0)} ms of work with Schil (${noise(ours)}), ${median(theirs).toFixed(0)} ms without (${noise(theirs)}): ${(median(ours) / median(theirs)).toFixed(2)} × (aim: at most 1.05 on a page that churns)`);
  print(`  longest task, median: ${median(withSchil.map(({ longest }) => longest)).toFixed(0)} ms with, ${median(without.map(({ longest }) => longest)).toFixed(0)} ms without (tasks under 50 ms are not seen); shift once Schil stands: ${Math.max(...withSchil.map(({ lateShift }) => lateShift)).toFixed(4)} with, ${Math.max(...without.map(({ lateShift }) => lateShift)).toFixed(4)} without`);
}

const stay = 4_500;

async function visit(context: BrowserContext, path: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(() => {
    const seen = { longest: 0, lateShift: 0 };
    Object.assign(window, { seen });
    let stands = Infinity;
    const look = (): void => {
      if (document.querySelector(':not(:defined)') || performance.now() > 3_000) stands = performance.now() + 100;
      else requestAnimationFrame(look);
    };
    look();
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration); }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.startTime > stands) seen.lateShift += (entry as unknown as { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`https://www.linkedin.com${path}`);
  await page.waitForTimeout(stay);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  const seen = await page.evaluate(() => (window as unknown as { seen: { longest: number; lateShift: number } }).seen);
  await page.close();
  return { work: (seconds('ScriptDuration') + seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1000, ...seen };
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

/** What lies ready in `storage.local` shows without waking the worker; beside it the same question put to a worker that has to wake. */
async function knownAnswer(schil: Schil, rounds: number, print: Print): Promise<void> {
  const page = await schil.linkedIn('/feed/');
  await until(async () => (await closedRoots(page)).length > 0);
  const [known, woken]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    known.push(await inIsolatedWorld<number>(page, `(async () => { const start = performance.now(); await chrome.storage.local.get('cards'); return performance.now() - start; })()`));
    await endWorker(schil, page);
    woken.push(await inIsolatedWorld<number>(page, `(async () => { const start = performance.now(); await chrome.runtime.sendMessage({ name: 'page/cards', ask: { for: 'feed' } }); return performance.now() - start; })()`));
  }
  print(`known answer: ${median(known).toFixed(1)} ms (${noise(known)}); asked of a worker that sleeps: ${median(woken).toFixed(0)} ms (${noise(woken)}): ${(median(known) / median(woken)).toFixed(3)} × (aim: at most 0.05)`);
  await page.close();
  await asApp(schil, 'app/notice-read', {});
}

async function endWorker(schil: Schil, page: Page): Promise<void> {
  const session = await schil.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, type } of targetInfos) if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  await session.detach();
  await page.waitForTimeout(300);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 50 && !(await holds()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function noise(values: number[]): string {
  return `${Math.min(...values).toFixed(values.some((one) => one < 10) ? 1 : 0)}–${Math.max(...values).toFixed(0)}`;
}
