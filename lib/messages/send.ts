/** How an extension page asks the background. */
import { browser } from '../browser.ts';
import { SchilError } from '../errors.ts';
import type { Answer, AppMessage, Ask, Result } from './map.ts';
import { withoutContact } from './without-contact.ts';

/**
 * Sends a message and gives its answer. Throws the `SchilError` that the background refused with; `context-gone` when the extension
 * was updated or removed under this page.
 */
export async function send<N extends AppMessage>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  let result: Result<Answer<N>> | undefined;
  try {
    result = (await browser.runtime.sendMessage({ name, ask })) as Result<Answer<N>> | undefined;
  } catch (error) {
    throw withoutContact(error);
  }
  if (result === undefined) throw new SchilError('unexpected', {}, 'no answer');
  if (!result.ok) throw new SchilError(result.error.code, result.error.values);
  return result.value;
}
