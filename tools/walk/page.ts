/** What stands in LinkedIn's page: the shipped build's roots are closed, so they are looked into from the extension's own world. */
import type { Page as Tab } from 'playwright';
import { closedRoots, inIsolatedWorld, waitForClosedText } from '../../test/e2e/harness/closed-roots.ts';

export { closedRoots, waitForClosedText };

/** Texts of all elements inside closed roots that match, without white space around. */
export function inPage(tab: Tab, selector: string): Promise<string[]> {
  return inIsolatedWorld<string[]>(tab, `roots().flatMap(({ root }) => [...root.querySelectorAll(${JSON.stringify(selector)})].map((element) => element.innerText.replace(/\\s+/g, ' ').trim()))`);
}

/** Scrolls the first closed root into view, for a picture. */
export async function show(tab: Tab): Promise<void> {
  await inIsolatedWorld(tab, `roots()[0]?.host.scrollIntoView({ block: 'center' })`);
  await tab.waitForTimeout(300);
}
