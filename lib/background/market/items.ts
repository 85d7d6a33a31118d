/** One item by its key. */
import type { Context } from '../context.ts';
import { loadIndex, loadRows, type KnownItem } from './load.ts';
import { rowsOfKeys } from './places.ts';

export type { KnownItem } from './load.ts';

/** The item as its sources offer it now; undefined when none does. */
export async function known({ db }: Context, key: string): Promise<KnownItem | undefined> {
  const index = await loadIndex(db);
  if (!index) return undefined;
  const items = await loadRows(db, index, rowsOfKeys(index, [key]));
  return [...items.values()].find((item) => item.key === key);
}
