/**
 * A corrupted or cleared database comes back empty and without any error. So its identity stands twice: inside it, and in
 * `storage.local`. When they differ, the data vanished, and the person is told what was lost.
 */
import { write, type Database } from './db.ts';
import { getLocal, setLocal, type LocalArea } from './local.ts';
import { getMeta, putMeta } from './meta.ts';

/** Compares the two identities. `at` is an ISO date-time, `newId` a fresh identity. Gives whether data vanished. */
export async function checkCanary(db: Database, local: LocalArea, at: string, newId: string): Promise<boolean> {
  const outside = await getLocal(local, 'canary');
  const inside = await getMeta(db, 'canary');
  if (inside === undefined) {
    const vanished = outside !== undefined && outside.tags + outside.saved > 0;
    await write(db, ['meta'], async () => {
      await putMeta(db, 'canary', newId);
      if (vanished) await putMeta(db, 'notice', { kind: 'data-vanished', at, tags: outside.tags, saved: outside.saved });
    });
    await updateCanary(db, local);
    return vanished;
  }
  if (outside?.id !== inside) await updateCanary(db, local);
  return false;
}

/** After a change of the portfolio or of what is saved. */
export async function updateCanary(db: Database, local: LocalArea): Promise<void> {
  const id = await getMeta(db, 'canary');
  if (id === undefined) return;
  const tags = (await db.portfolio.get('only'))?.portfolio.tags.length ?? 0;
  const saved = await db.marks.filter((mark) => mark.saved === true).count();
  await setLocal(local, 'canary', { id, tags, saved });
}
