/**
 * Looks into the closed shadow roots of the build that ships, from the extension's own isolated world in the page
 * (`chrome.dom.openOrClosedShadowRoot`): locators cannot.
 */
import type { CDPSession, Page } from 'playwright';

export interface ClosedRoot {
  /** Name of the host element in the page. */
  host: string;
  text: string;
  html: string;
}

/** Every closed root in the page, in document order. */
export function closedRoots(page: Page): Promise<ClosedRoot[]> {
  return inIsolatedWorld<ClosedRoot[]>(page, `roots().map(({ host, root }) => ({ host: host.localName, text: visibleText(root), html: root.innerHTML }))`);
}

/** Waits until a closed root says `text`; gives that root's whole text. Says what there was instead when it does not come. */
export async function waitForClosedText(page: Page, text: string | RegExp, timeout = 20_000): Promise<string> {
  const until = Date.now() + timeout;
  for (;;) {
    const found = (await closedRoots(page)).map((root) => root.text);
    const hit = found.find((one) => (typeof text === 'string' ? one.includes(text) : text.test(one)));
    if (hit !== undefined) return hit;
    if (Date.now() > until) throw new Error(`No closed shadow root says ${text}; there ${found.length === 0 ? 'is none' : `are: ${JSON.stringify(found)}`}`);
    await page.waitForTimeout(100);
  }
}

/** A real, trusted click on the first element inside a closed root that matches a selector and, when given, carries this text or name. */
export async function clickInClosedRoot(page: Page, selector: string, text?: string): Promise<void> {
  const place = await inIsolatedWorld<{ x: number; y: number } | null>(page, `(() => {
    for (const { root } of roots()) for (const element of root.querySelectorAll(${JSON.stringify(selector)})) {
      const name = element.textContent + ' ' + (element.getAttribute('aria-label') ?? '');
      if (${JSON.stringify(text ?? '')} && !name.includes(${JSON.stringify(text ?? '')})) continue;
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  })()`);
  if (!place) throw new Error(`Nothing in a closed root matches ${selector}${text ? ` with "${text}"` : ''}`);
  await page.mouse.click(place.x, place.y);
}

/** Runs an expression in the content script's world; `roots()` and `visibleText()` are at hand there. */
export async function inIsolatedWorld<T>(page: Page, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const uniqueContextId = await isolatedWorld(session);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: `(() => { ${atHand}; return ${expression}; })()`, uniqueContextId, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

const atHand = `
  const roots = () => [...document.querySelectorAll('*')].flatMap((host) => {
    if (!(host instanceof HTMLElement)) return [];
    const root = chrome.dom.openOrClosedShadowRoot(host);
    return root && !host.shadowRoot ? [{ host, root }] : [];
  });
  const visibleText = (root) => [...root.children].filter((child) => child.localName !== 'style').map((child) => child.innerText).join(' ').replace(/\\s+/g, ' ').trim();
`;

/** The context of the extension's content script in the page's main frame. */
async function isolatedWorld(session: CDPSession): Promise<string> {
  const contexts: { uniqueId: string; origin: string; auxData?: { type?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as (typeof contexts)[number]));
  await session.send('Runtime.enable');
  const ours = contexts.find(({ origin, auxData }) => auxData?.type === 'isolated' && origin.startsWith('chrome-extension://'));
  if (!ours) throw new Error('The content script does not run in this page');
  return ours.uniqueId;
}
