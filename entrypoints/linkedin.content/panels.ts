/** The panels that are open beside this page; each holds a port as long as it is. */
import { browser } from 'wxt/browser';
import type { ToPanel } from '../../lib/messages/map.ts';
import { contactLost } from './asking.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

export interface Panels {
  readonly open: number;
  /** To every panel, and to each that comes later; the same is not said twice. `undefined` when there is nothing to say any more. */
  tell: (message: ToPanel | undefined) => void;
}

/** @param onChange a panel came or went */
export function followPanels(signal: AbortSignal, onChange: () => void): Panels {
  const ports = new Set<Port>();
  let last: ToPanel | undefined;
  let said = '';

  const onConnect = (port: Port): void => {
    if (port.name !== 'panel') return port.disconnect();
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (!signal.aborted) onChange();
    });
    if (last) port.postMessage(last);
    onChange();
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    if (contactLost()) return; // the browser has closed the ports already
    for (const port of ports) port.disconnect();
    browser.runtime.onConnect.removeListener(onConnect);
  });

  return {
    get open() {
      return ports.size;
    },
    tell(message) {
      const text = message ? JSON.stringify(message) : '';
      if (text === said) return;
      [last, said] = [message, text];
      if (message) for (const port of ports) port.postMessage(message);
    },
  };
}
