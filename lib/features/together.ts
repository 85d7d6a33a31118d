/** Nobody waits longer than this for the slowest, in milliseconds. */
const patience = 400;

/** @returns a function that is given each answer in the making, and resolves when all of them came, or patience ends */
export function together(): (answer: Promise<unknown>) => Promise<unknown> {
  const pending = new Set<Promise<unknown>>();
  return async (answer) => {
    pending.add(answer);
    await Promise.allSettled([answer]);
    pending.delete(answer);
    return Promise.race([Promise.allSettled(pending), new Promise((resolve) => setTimeout(resolve, patience))]);
  };
}
