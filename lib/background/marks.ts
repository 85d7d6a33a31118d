/** What the person decided about items. */
import { SchilError } from '../errors.ts';
import { updateCanary } from '../storage/canary.ts';
import { write } from '../storage/db.ts';
import { raiseRevision } from '../storage/meta.ts';
import type { Mark } from '../storage/records.ts';
import type { Context } from './context.ts';
import { instantOf } from './days.ts';
import { known, type KnownItem } from './market/items.ts';

/** Saves, dismisses, or takes either back. A saved item is copied, so that it never vanishes with its source. */
export async function mark(context: Context, change: { key: string; saved?: boolean; dismissed?: string | null }): Promise<void> {
  const { db } = context;
  const item = await known(context, change.key);
  if (item === undefined && !(await db.marks.get(change.key))) throw new SchilError('no-such-item');
  await write(db, ['marks', 'meta'], async () => {
    const changed = changedMark(await db.marks.get(change.key), change, item, instantOf(context.now()));
    if (changed) await db.marks.put(changed);
    else await db.marks.delete(change.key);
    await raiseRevision(db);
  });
  await updateCanary(db, context.local);
}

function changedMark(before: Mark | undefined, { key, saved, dismissed }: { key: string; saved?: boolean; dismissed?: string | null }, item: KnownItem | undefined, at: string): Mark | undefined {
  const isSaved = saved ?? before?.saved ?? false;
  const reason = dismissed === undefined ? before?.dismissed : (dismissed ?? undefined);
  if (!isSaved && reason === undefined) return undefined;
  const copy = item ? copyOf(item) : before?.copy;
  return { key, at, ...(isSaved && { saved: true as const }), ...(reason !== undefined && { dismissed: reason }), ...(copy && { copy }) };
}

function copyOf({ assignment, sources, example }: KnownItem): NonNullable<Mark['copy']> {
  return { assignment, source: sources[0]!, ...(example && { example: true as const }) };
}
