/** How pages read beside the background that writes, in real IndexedDB. */
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDatabase, write } from '../../../lib/storage/db.ts';
import { lastRead, live, readTogether, type Reading } from '../../../lib/storage/live.ts';
import { countSeenTagLines, readMarks, readNotice, readRevision } from '../../../lib/storage/read.ts';
import { raiseRevision } from '../../../lib/storage/meta.ts';
import { v1 } from '../../../lib/storage/migrations/v1.ts';
import { databaseName, schema } from '../../../lib/storage/tables.ts';

const stops: (() => void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await Dexie.delete(databaseName);
});

/** Follows something as a page that was just opened does: nothing of it is known yet. */
const follow = <T>(reading: Reading<T>) => {
  const [values, errors]: [T[], string[]] = [[], []];
  stops.push(live({ ...reading }, (value) => values.push(value), ({ code }) => errors.push(code)));
  return { values, errors };
};

describe('a page that follows', () => {
  it('sees every write, until it stops', async () => {
    const writer = createDatabase();
    const { values } = follow(readMarks);
    await write(writer, ['marks'], () => writer.marks.put({ key: 'a/b', at: '' }));
    await expect.poll(() => values.at(-1)?.length).toBe(1);
    stops.pop()!();
    const other = follow(readMarks);
    await write(writer, ['marks'], () => writer.marks.put({ key: 'c/d', at: '' }));
    await expect.poll(() => other.values.at(-1)?.length).toBe(2);
    expect(values.at(-1)).toHaveLength(1);
    writer.close();
  });

  it('begins with nothing before there is a database, and does not make one', async () => {
    const { values, errors } = follow(readMarks);
    await expect.poll(() => values).toEqual([[]]);
    expect(await Dexie.exists(databaseName)).toBe(false);
    const writer = createDatabase();
    await write(writer, ['marks'], () => writer.marks.put({ key: 'a/b', at: '' }));
    await expect.poll(() => values.at(-1)?.length).toBe(1);
    expect(errors).toEqual([]);
    writer.close();
  });

  it('hears when a newer Schil owns the database', async () => {
    const newer = new Dexie(databaseName);
    newer.version(schema + 1).stores({ marks: 'key' });
    await newer.open();
    const { values, errors } = follow(readMarks);
    await expect.poll(() => errors).toEqual(['newer-version']);
    expect(values).toEqual([]);
    newer.close();
  });

  it('makes way for a newer Schil', async () => {
    const writer = createDatabase();
    await writer.open();
    writer.close();
    const { values } = follow(readMarks);
    await expect.poll(() => values).toEqual([[]]);
    const newer = new Dexie(databaseName);
    newer.version(schema + 1).stores({ marks: 'key' });
    await newer.open(); // would wait for ever behind an open connection
    newer.close();
  });

  it('of a database that an older Schil left waits until it is changed to this schema', async () => {
    const older = new Dexie(databaseName);
    older.version(1).stores(v1);
    await older.open();
    older.close();
    const { values, errors } = follow(countSeenTagLines);
    const writer = createDatabase();
    await write(writer, ['seen'], () => writer.seen.clear());
    await expect.poll(() => values.at(-1)).toBe(0);
    expect(errors).toEqual([]);
    writer.close();
  });
});

describe('several things read in one go', () => {
  it('are there for drawing at once, and are forgotten when they change', async () => {
    const writer = createDatabase();
    await write(writer, ['meta'], () => raiseRevision(writer));
    await expect.poll(async () => {
      await readTogether([readRevision, readNotice]);
      return [lastRead(readRevision), lastRead(readNotice)];
    }).toEqual([1, null]);
    await write(writer, ['meta'], () => raiseRevision(writer));
    await expect.poll(() => lastRead(readRevision)).toBeUndefined();
    writer.close();
  });

  it('take one transaction', async () => {
    const writer = createDatabase();
    await writer.open();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await readTogether([readRevision, readNotice, readMarks]);
    expect(transaction.mock.calls.length).toBe(1);
    transaction.mockRestore();
    writer.close();
  });
});
