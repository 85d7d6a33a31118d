import type { BrowserContext, Page } from 'playwright';

/** Processor time of a tab's main thread so far, in milliseconds: a busy machine does not blur it. */
export type Clock = () => Promise<number>;

/** A new tab with the clock of its renderer. */
export async function openTab(context: BrowserContext): Promise<{ page: Page; clock: Clock }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const clock = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  return { page, clock };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** From the least to the most. */
export function range(values: readonly number[]): string {
  const digits = Math.min(...values) < 10 ? 1 : 0;
  return `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(0)}`;
}
