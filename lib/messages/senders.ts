/** Who may ask what. The browser says who sent a message; what a message says about itself is never believed. */
import type { MessageName } from './map.ts';

/** The part of `runtime.MessageSender` that decides. */
export interface Sender {
  id?: string | undefined;
  /** Chrome; Firefox fills `url` only. */
  origin?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** Our own identity: the id, and the origin of our pages (`chrome-extension://…`, without a slash at the end). */
export interface Self {
  id: string;
  origin: string;
}

const linkedIn = 'https://www.linkedin.com';

/**
 * Content scripts of LinkedIn's top frame may send `page/…`, our own pages `app/…`, nobody anything else. Our pages in a tab have a
 * tab as well, so the origin decides, not the tab.
 */
export function mayAsk(name: MessageName, sender: Sender, self: Self): boolean {
  if (sender.id !== self.id) return false;
  const origin = originOf(sender);
  if (name.startsWith('app/')) return origin === self.origin;
  return origin === linkedIn && sender.tab?.id !== undefined && sender.frameId === 0;
}

/** By pattern: in Chrome the origin of a `moz-extension:` address is "null" to the URL parser, and so the other way round. */
function originOf(sender: Sender): string | undefined {
  return sender.origin ?? /^[a-z][a-z-]*:\/\/[^/?#]+/.exec(sender.url ?? '')?.[0];
}
