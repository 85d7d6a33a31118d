/** One item by its key. */
import type { Context } from '../context.ts';
import { loadRows, type KnownItem } from './load.ts';
import { rowsOfKeys, type PackedIndex } from './places.ts';
import { quickly } from '../../storage/quick.ts';

export type { KnownItem } from './load.ts';

/** The item as its sources offer it now; undefined when none does. */
export function known({ db }: Context, key: string): Promise<KnownItem | undefined> {
  return quickly(db, ['packed', 'chunks'], async (from) => {
    const index = await from.get<PackedIndex>('packed', 'index');
    if (!index) return undefined;
    const items = await loadRows(from, index, rowsOfKeys(index, [key]));
    return [...items.values()].find((item) => item.key === key);
  });
}
