import { readerOf } from '../../storage/bare.ts';
import type { LocalArea } from '../../storage/local.ts';
import { getLocal } from '../../storage/local.ts';

/** Whether the database is the one that `storage.local` knows, by both identities (`canary.ts`); false also when that cannot be said. */
export async function isAsItWas(database: () => Promise<IDBDatabase | undefined>, local: LocalArea): Promise<boolean> {
  const db = await database();
  if (!db) return false;
  const inside = await readerOf(db, ['meta']).get<{ value: string }>('meta', 'canary');
  return inside !== undefined && inside.value === (await getLocal(local, 'canary'))?.id;
}
