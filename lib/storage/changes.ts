/** Tells every page of the extension which tables changed. The browser carries it; nothing of what changed goes with it. */
import type { TableName } from './tables.ts';

const channel = 'schil-changes';

/** After a change was committed. */
export function announce(tables: readonly TableName[]): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage(tables);
  sender.close();
}

/** For as long as the page lives. */
export function onChange(changed: (tables: readonly TableName[]) => void): void {
  new BroadcastChannel(channel).onmessage = ({ data }) => changed(data as TableName[]);
}
