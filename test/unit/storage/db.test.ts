import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { SchilError } from '../../../lib/errors.ts';
import { chunkOf } from '../../../lib/storage/chunks.ts';
import { onChange } from '../../../lib/storage/changes.ts';
import { createDatabase, write } from '../../../lib/storage/db.ts';
import { schema, tableNames } from '../../../lib/storage/tables.ts';
import { getMeta, putMeta, raiseRevision } from '../../../lib/storage/meta.ts';
import { v1 } from '../../../lib/storage/migrations/v1.ts';
import { storageError } from '../../../lib/storage/storage-error.ts';

describe('the database', () => {
  it('has the tables that are written down, and knows its schema', async () => {
    const db = createDatabase('fresh');
    await db.open();
    expect(db.tables.map(({ name }) => name).sort()).toEqual([...tableNames].sort());
    expect(await getMeta(db, 'schema')).toBe(schema);
    db.close();
  });

  it('writes all or nothing', async () => {
    const db = createDatabase('atomic');
    const failing = write(db, ['marks', 'health'], async () => {
      await db.marks.put({ key: 'a/b', at: '2026-11-25', saved: true });
      throw new SchilError('bad-import');
    });
    await expect(failing).rejects.toMatchObject({ code: 'bad-import' });
    expect(await db.marks.count()).toBe(0);
    db.close();
  });

  it('refuses to write with old code what a newer Schil made', async () => {
    const newer = createDatabase('newer');
    await putMeta(newer, 'schema', schema + 1);
    newer.close();
    const db = createDatabase('newer');
    await expect(write(db, ['marks'], () => db.marks.put({ key: 'a/b', at: '' }))).rejects.toMatchObject({ code: 'newer-version' });
    await expect(db.marks.count()).rejects.toThrow();
    db.close();
  });

  it('waits for nobody who writes elsewhere, and tells the pages only of what changed', async () => {
    const db = createDatabase('beside');
    const { promise, resolve } = Promise.withResolvers<void>();
    const heard: unknown[] = [];
    onChange((tables) => heard.push(tables));
    const long = write(db, ['chunks'], () => Dexie.waitFor(promise));
    await write(db, ['proposals'], () => db.proposals.clear());
    resolve();
    await long;
    await expect.poll(() => heard).toEqual([['proposals'], ['chunks']]);
    db.close();
  });

  it('lets a newer Schil change the schema while it is open, and then asks for a reload', async () => {
    const old = createDatabase('upgrade');
    await old.open();
    const next = new Dexie('upgrade');
    next.version(schema + 1).stores({ more: 'id' });
    await next.open();
    await expect(write(old, ['marks'], () => old.marks.put({ key: 'a/b', at: '' }))).rejects.toMatchObject({ code: 'newer-version' });
    next.close();
  });

  it('counts revisions', async () => {
    const db = createDatabase('revision');
    await raiseRevision(db);
    await raiseRevision(db);
    expect(await getMeta(db, 'revision')).toBe(2);
    db.close();
  });
});

describe('failures of storage', () => {
  const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });

  it.each([
    ['full', named('QuotaExceededError'), 'storage-full'],
    ['full, as Dexie wraps it', named('AbortError', { inner: named('QuotaExceededError') }), 'storage-full'],
    ['closed for a newer version', named('DatabaseClosedError'), 'newer-version'],
    ['a newer version on disk', named('VersionError'), 'newer-version'],
    ['no IndexedDB at all', named('DatabaseClosedError', { inner: named('MissingAPIError') }), 'storage-broken'],
    ['damaged', named('UnknownError'), 'storage-broken'],
    ['nothing like an error', 'x', 'storage-broken'],
  ])('%s', (_name, error, code) => expect(storageError(error).code).toBe(code));

  it('let our own refusals pass, also from inside a transaction', () => {
    expect(storageError(named('AbortError', { inner: new SchilError('too-large') })).code).toBe('too-large');
  });

  it('keep what was there when the disk is full', async () => {
    const db = createDatabase('full');
    await db.marks.put({ key: 'kept', at: '', saved: true });
    const full = write(db, ['marks'], async () => {
      await db.marks.clear();
      throw named('QuotaExceededError');
    });
    await expect(full).rejects.toMatchObject({ code: 'storage-full' });
    expect(await db.marks.toCollection().primaryKeys()).toEqual(['kept']);
    db.close();
  });
});

describe('the second schema', () => {
  it('keeps the rows of the first, as texts', async () => {
    const rows = [{ assignment: { id: 'a', title: 'Klus' }, seen: '2026-11-25' }, { assignment: { id: 'b', title: 'Nog een' }, seen: '2026-11-24' }];
    const first = new Dexie('migrated');
    first.version(1).stores(v1);
    await first.table('chunks').put({ source: 'feed', generation: 1, n: 0, rows, readBy: '' });
    await first.table('meta').put({ id: 'schema', value: 1 });
    first.close();
    const db = createDatabase('migrated');
    const record = await db.chunks.get(['feed', 1, 0]);
    expect(record!.rows.every((row) => typeof row === 'string')).toBe(true);
    expect(chunkOf(record!)).toEqual({ source: 'feed', generation: 1, n: 0, rows, readBy: '' });
    expect(await getMeta(db, 'schema')).toBe(schema);
    db.close();
  });
});
