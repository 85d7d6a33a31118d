/** The real side panel, opened by a click as a user does. It is not among Playwright's pages: it is reached by its target. */
import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';
import type { Schil } from './schil.ts';

export interface SidePanel {
  evaluate<T>(expression: string): Promise<T>;
  text(): Promise<string>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens it from a page of the extension: `chrome.sidePanel.open` needs a real click and a window. */
export async function openSidePanel(schil: Schil): Promise<SidePanel> {
  const session = await schil.context.browser()!.newBrowserCDPSession();
  const before = new Set((await panels(session, schil.id)).map(({ targetId }) => targetId));
  const page = await schil.open('manifest.json');
  before.add(await targetOf(session, page.url()));
  await page.evaluate(() => {
    const { sidePanel, windows } = (globalThis as unknown as { chrome: { sidePanel: { open(of: object): Promise<void> }; windows: { WINDOW_ID_CURRENT: number } } }).chrome;
    addEventListener('click', () => void sidePanel.open({ windowId: windows.WINDOW_ID_CURRENT }), { once: true });
  });
  await page.mouse.click(100, 100);
  const targetId = await newPanel(session, schil.id, before);
  await page.close();
  return attach(session, targetId);
}

async function panels(session: CDPSession, id: string): Promise<{ targetId: string; url: string }[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${id}/sidepanel.html`));
}

async function targetOf(session: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find((target) => target.url === url)?.targetId ?? '';
}

async function newPanel(session: CDPSession, id: string, before: Set<string>): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const found = (await panels(session, id)).find(({ targetId }) => !before.has(targetId));
    if (found) return found.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The side panel did not open after the click');
}

/** A session of the browser that speaks to one target through `Target.sendMessageToTarget`. */
async function attach(session: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as { id?: number; result?: unknown; error?: { message: string } };
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++last;
    const answer = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answer;
    if (error) throw new Error(error.message);
    return result as T;
  };
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<{ result: { value: T }; exceptionDetails?: { text: string } }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  return {
    evaluate,
    text: () => evaluate<string>('document.body.innerText'),
    screenshot: async (path) => writeFileSync(path, Buffer.from((await send<{ data: string }>('Page.captureScreenshot')).data, 'base64')),
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}
