import { browser } from '../../lib/browser.ts';
import { logError } from '../../lib/log.ts';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => (windowId = id), (error: unknown) => logError('windows', error));

/** Opens the panel beside the page; called straight from a click, because browsers want to see one. In a tab where that is refused. */
export function openPanel(): void {
  const opening = sidePanel ? (windowId === undefined ? Promise.reject(new Error('no window yet')) : sidePanel.open({ windowId })) : browser.sidebarAction.open();
  opening.catch((error: unknown) => {
    logError('panel', error);
    void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  });
}
