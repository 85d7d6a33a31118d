/** What product principles 1, 2, 5 and 10 mean for the shapes of messages and tables: nobody can say anything about anybody else. */
import 'fake-indexeddb/auto'; // before Dexie, which looks for a database when it is loaded
import { describe, expect, it } from 'vitest';
import { schemas } from '../../lib/messages/schemas.ts';
import { createDatabase } from '../../lib/storage/db.ts';

/** Every path of keys in a schema, arrays and options seen through: `people[].slug`. */
function paths(schema: unknown, at = ''): string[] {
  const def = (schema as { _zod?: { def: Record<string, unknown> } })._zod?.def;
  if (!def) return [at];
  if (def.shape) return Object.entries(def.shape as Record<string, unknown>).flatMap(([key, value]) => paths(value, at === '' ? key : `${at}.${key}`));
  if (def.element) return paths(def.element, `${at}[]`);
  if (def.innerType) return paths(def.innerType, at);
  if (def.options) return (def.options as unknown[]).flatMap((option) => paths(option, at));
  return [at];
}

/** A message that names a person may carry only what that person shows on the page. */
const ofThePage = new Set(['slug', 'name', 'about', 'headline']);

describe('messages', () => {
  const all = Object.entries(schemas).map(([name, schema]) => ({ name, keys: paths(schema) }));

  it('are all looked at', () => {
    expect(all.length).toBeGreaterThan(25);
    expect(all.find(({ name }) => name === 'page/people')?.keys).toContain('people[].slug');
  });

  it.each(all.filter(({ keys }) => keys.some((key) => /(^|\.)slug$/.test(key) && !key.startsWith('organisation'))))('$name carries about a person only what that person shows', ({ keys }) => {
    expect(keys.map((key) => key.split('.').at(-1)!).filter((key) => !ofThePage.has(key))).toEqual([]);
  });

  it.each(all.filter(({ name }) => name.startsWith('page/')))('$name does not carry preferences, portfolio or settings', ({ keys }) => {
    expect(keys.filter((key) => /portfolio|preferences|settings|hours|region|stance|visibility/i.test(key))).toEqual([]);
  });

  it('hold no score, rank or order of people', () => {
    expect(all.flatMap(({ name, keys }) => keys.filter((key) => /score|rank|rating|order|fit/i.test(key)).map((key) => `${name}: ${key}`))).toEqual([]);
  });
});

describe('tables', () => {
  it('hold one thing about others: the tag line they published, with the day it was seen', async () => {
    const db = createDatabase('principles');
    await db.open();
    const names = db.tables.map(({ name }) => name).sort();
    expect(names).toEqual(['answers', 'chunks', 'health', 'marks', 'meta', 'packed', 'portfolio', 'proposals', 'seen', 'settings', 'sources']);
    expect(db.table('seen').schema.primKey.keyPath).toBe('slug');
    db.close();
  });
});
