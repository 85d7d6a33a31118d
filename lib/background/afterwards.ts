import { logError } from '../log.ts';
import type { Context } from './context.ts';

const running = new WeakMap<Context, Promise<void>>();

/** What follows from an answer and need not be waited for: done once the answer is on its way, one thing after the other. */
export function afterwards(context: Context, work: () => Promise<unknown>): void {
  const next = (running.get(context) ?? Promise.resolve()).then(() => context.wait(0)).then(work);
  running.set(context, next.then(() => {}, (error: unknown) => logError('background', error)));
}

/** Until all of it is done. */
export async function afterwardsDone(context: Context): Promise<void> {
  await running.get(context);
}
