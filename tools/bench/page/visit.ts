import type { BrowserContext } from 'playwright';
import { openTab } from './renderer.ts';

/** All that Schil does for a page that is opened has been done by then. */
const stay = 3_500;

/** Milliseconds of work that one visit costs the tab, from the address to some seconds later. */
export async function workOf(context: BrowserContext, url: string): Promise<number> {
  const { page, clock } = await openTab(context);
  await page.goto(url);
  await page.waitForTimeout(stay);
  const work = await clock();
  await page.close();
  return work;
}

export interface Calm {
  /** The longest task over 50 ms; 0 when there is none. */
  longest: number;
  /** Sum of layout shifts once Schil's own box stands (without Schil: after three seconds): what stands there stays. */
  lateShift: number;
}

/** What the page itself sees during one visit. Seeing costs too, so that this is another visit than the one that is timed. */
export async function calmOf(context: BrowserContext, url: string): Promise<Calm> {
  const page = await context.newPage();
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
  await page.goto(url);
  await page.waitForTimeout(stay + 1_000);
  const seen = await page.evaluate(() => (window as unknown as { seen: Calm }).seen);
  await page.close();
  return seen;
}
