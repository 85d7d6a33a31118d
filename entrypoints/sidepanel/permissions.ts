import { browser } from '../../lib/browser.ts';

/** Asks the browser for access to hosts; must be called from a click. True when given, or when there was nothing to ask. */
export async function askHosts(hosts: readonly string[]): Promise<boolean> {
  if (hosts.length === 0) return true;
  return browser.permissions.request({ origins: hosts.map((host) => `https://${host}/*`) });
}

/** LinkedIn itself: required in Chrome, revocable in Firefox. */
export function hasLinkedInAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['https://www.linkedin.com/*'] });
}
