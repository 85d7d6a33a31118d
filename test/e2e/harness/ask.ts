import type { Page } from 'playwright';
import type { Answer, AppMessage, Ask, Result } from '../../../lib/messages/map.ts';

/** Sends a message from a page of the extension, as its screens do, and gives the bare result. */
export function ask<N extends AppMessage>(page: Page, name: N, question: Ask<N>): Promise<Result<Answer<N>>> {
  return page.evaluate(
    ([message]) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<never> } } }).chrome.runtime.sendMessage(message),
    [{ name, ask: question }] as const,
  );
}

/** The answer itself. @throws Error with the code when it was refused. */
export async function answerOf<N extends AppMessage>(page: Page, name: N, question: Ask<N>): Promise<Answer<N>> {
  const result = await ask(page, name, question);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code} ${JSON.stringify(result.error.values)}`);
  return result.value;
}
