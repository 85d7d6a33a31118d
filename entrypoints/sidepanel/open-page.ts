/**
 * Follows the LinkedIn page that is in view: a port to its content script stays open while the panel is. Closing the panel closes
 * the port, and with it all reading (marks off).
 */
import { browser } from '../../lib/browser.ts';
import type { ToPanel } from '../../lib/messages/map.ts';

export type OpenPage =
  | { state: 'none' }
  | { state: 'no-contact' }
  | { state: 'paused' }
  | { state: 'never' }
  | ({ state: 'read' } & Extract<ToPanel, { type: 'reading' }>);

const linkedIn = 'https://www.linkedin.com/';

/** Milliseconds before asking again: on a slow machine a page is complete before its content script listens. */
const patience = [100, 200, 400, 800, 1_600, 3_200, 6_400];
/** From this attempt on the person is told. */
const telling = 4;

/** Calls `show` with what is open now and at every change; returns a function that stops following. */
export function followOpenPage(show: (page: OpenPage) => void): () => void {
  let port: ReturnType<typeof browser.tabs.connect> | undefined;
  let connectedTo: number | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const disconnect = () => {
    clearTimeout(waiting);
    port?.disconnect(); // no port yet, or none for a page that is not LinkedIn's
    port = undefined;
    connectedTo = undefined;
  };

  const connect = (tabId: number, attempt = 0) => {
    disconnect();
    connectedTo = tabId;
    const opened = browser.tabs.connect(tabId, { name: 'panel', frameId: 0 });
    port = opened;
    let failed = attempt;
    opened.onMessage.addListener((message: unknown) => {
      failed = 0;
      show(asPage(message as ToPanel));
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      connectedTo = undefined;
      if (failed >= telling) show({ state: 'no-contact' });
      if (failed < patience.length) waiting = setTimeout(() => void look(failed + 1), patience[failed]);
    });
  };

  const look = async (attempt = 0) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    // A full tab with the panel itself in view: keep to the LinkedIn page one came from.
    if (tab.url?.startsWith(location.origin)) return;
    if (!tab.url?.startsWith(linkedIn)) {
      disconnect();
      show({ state: 'none' });
    } else if (connectedTo !== tab.id || port === undefined) connect(tab.id, attempt);
  };

  const onUpdated = (_id: number, change: { status?: string }) => {
    if (change.status === 'complete') void look();
  };
  const onActivated = () => void look();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.windows.onFocusChanged.addListener(onActivated);
  void look();

  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows.onFocusChanged.removeListener(onActivated);
    disconnect();
  };
}

function asPage(message: ToPanel): OpenPage {
  if (message.type === 'paused') return { state: 'paused' };
  if (message.type === 'not-read') return { state: 'never' };
  return { state: 'read', ...message };
}
