import type { Page } from 'playwright';
import { asApp } from '../../../test/e2e/chromium/page-setup.ts';
import { closedRoots, inIsolatedWorld } from '../../../test/e2e/harness/closed-roots.ts';
import type { Schil } from '../../../test/e2e/harness/schil.ts';
import { killWorker } from '../../../test/e2e/harness/worker.ts';
import { median, range } from './renderer.ts';

/** What lies ready in `storage.local` shows without waking the worker; beside it the same question put to a worker that has to wake. */
export async function knownAnswer(schil: Schil, rounds: number): Promise<string> {
  const page = await schil.linkedIn('/feed/');
  for (let tries = 0; tries < 50 && (await closedRoots(page)).length === 0; tries += 1) await page.waitForTimeout(100);
  const [known, woken]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    known.push(await timeOf(page, `chrome.storage.local.get('cards')`));
    await killWorker(schil);
    await page.waitForTimeout(300);
    woken.push(await timeOf(page, `chrome.runtime.sendMessage({ name: 'page/cards', ask: { for: 'feed' } })`));
  }
  await page.close();
  await asApp(schil, 'app/notice-read', {});
  return `${median(known).toFixed(1)} ms (${range(known)}); asked of a worker that sleeps: ${median(woken).toFixed(0)} ms (${range(woken)}): ${(median(known) / median(woken)).toFixed(3)} × (aim: at most 0.05)`;
}

function timeOf(page: Page, question: string): Promise<number> {
  return inIsolatedWorld<number>(page, `(async () => { const start = performance.now(); await ${question}; return performance.now() - start; })()`);
}
