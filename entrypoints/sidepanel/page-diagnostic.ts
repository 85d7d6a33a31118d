import { browser } from '../../lib/browser.ts';
import type { Diagnostic } from '../../lib/linkedin/diagnostic.ts';
import { log } from '../../lib/log.ts';

/** What the LinkedIn page in view has of LinkedIn's own names; null when no such page is in view, or the browser gives no access. */
export async function pageDiagnostic(): Promise<Diagnostic | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: 'https://www.linkedin.com/*' });
  if (tab?.id === undefined) return null;
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/diagnostic.js'] });
    return (frame?.result as Diagnostic | undefined) ?? null;
  } catch (error) {
    log('diagnostic', error instanceof Error ? error.message : 'refused');
    return null; // the report goes without this part
  }
}
