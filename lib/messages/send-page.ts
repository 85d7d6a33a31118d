/** How the content script asks the background. Small on purpose: it runs in every LinkedIn page. */
import { browser } from 'wxt/browser';
import { SchilError } from '../errors.ts';
import type { Answer, Ask, PageMessage, Result } from './map.ts';
import { withoutContact } from './without-contact.ts';

/** As `send`, for `page/…` messages. After an update of the extension every call throws `context-gone`: tear down quietly. */
export async function sendPage<N extends PageMessage>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  if (browser.runtime?.id === undefined) throw new SchilError('context-gone');
  let result: Result<Answer<N>> | undefined;
  try {
    result = await browser.runtime.sendMessage({ name, ask });
  } catch (error) {
    throw withoutContact(error);
  }
  if (result === undefined) throw new SchilError('context-gone');
  if (!result.ok) throw new SchilError(result.error.code, result.error.values);
  return result.value;
}
