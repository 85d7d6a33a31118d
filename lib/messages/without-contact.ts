import { SchilError } from '../errors.ts';

/** What the browser says when the other side is gone, in Chrome's and Firefox's words. */
const gone = /context invalidated|receiving end does not exist|extension context|message (?:channel|port) closed|cannot read properties of undefined/i;

/** The browser's refusal to deliver a message, as ours. */
export function withoutContact(error: unknown): SchilError {
  const said = error instanceof Error ? error.message : String(error);
  return new SchilError(gone.test(said) ? 'context-gone' : 'unexpected', {}, error);
}
