/** Opening Schil's own panel beside the page, in the way each browser has. */
import { browser } from '../browser.ts';
import type { Sender } from '../messages/senders.ts';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
const page = 'sidepanel.html';

/** In answer to a click in the page. Called at once, before anything is waited for: the browser wants to see the click. */
export async function openPanel({ tab }: Sender): Promise<void> {
  if (sidePanel && tab?.id !== undefined) await sidePanel.open({ tabId: tab.id });
  else await browser.tabs.create({ url: browser.runtime.getURL(page) });
}
