import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checkCanary, updateCanary } from '../../../lib/storage/canary.ts';
import { createDatabase } from '../../../lib/storage/db.ts';
import { getMeta } from '../../../lib/storage/meta.ts';
import { newWorld } from '../background/world.ts';

const at = '2026-11-25T09:00:00.000Z';

describe('the canary', () => {
  it('says nothing on a first start, nor on the next', async () => {
    const { db, local, kept } = newWorld();
    expect(await checkCanary(db, local, at, 'one')).toBe(false);
    expect(await checkCanary(db, local, at, 'two')).toBe(false);
    expect(kept.get('canary')).toEqual({ id: 'one', tags: 0, saved: 0 });
    expect(await getMeta(db, 'notice')).toBeUndefined();
    db.close();
  });

  it('tells what was lost when the database came back empty', async () => {
    const { db, local, kept } = newWorld();
    await checkCanary(db, local, at, 'one');
    await db.portfolio.put({ id: 'only', portfolio: { version: 1, tags: [{ text: 'bomen snoeien', stance: 'can' }] } });
    await db.marks.put({ key: 'feed/1', at, saved: true });
    await updateCanary(db, local);
    expect(kept.get('canary')).toEqual({ id: 'one', tags: 1, saved: 1 });
    await db.delete();

    const again = createDatabase(db.name);
    expect(await checkCanary(again, local, at, 'two')).toBe(true);
    expect(await getMeta(again, 'notice')).toEqual({ kind: 'data-vanished', at, tags: 1, saved: 1 });
    expect(kept.get('canary')).toEqual({ id: 'two', tags: 0, saved: 0 });
    again.close();
  });

  it('has nothing to tell when nothing of the person was in it', async () => {
    const { db, local } = newWorld();
    await checkCanary(db, local, at, 'one');
    await db.delete();
    const again = createDatabase(db.name);
    expect(await checkCanary(again, local, at, 'two')).toBe(false);
    again.close();
  });

  it('takes the database’s word when only the copy outside is gone', async () => {
    const { db, local, kept } = newWorld();
    await checkCanary(db, local, at, 'one');
    kept.clear();
    expect(await checkCanary(db, local, at, 'two')).toBe(false);
    expect(kept.get('canary')).toMatchObject({ id: 'one' });
    db.close();
  });
});
