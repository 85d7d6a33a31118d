import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../lib/background/backup.ts';
import { handlersOf } from '../../../lib/background/handlers/index.ts';
import type { Handlers } from '../../../lib/messages/answer.ts';
import { installed } from '../../../lib/background/start.ts';
import { schema, tableNames } from '../../../lib/storage/tables.ts';
import { feed } from './feeds.ts';
import { newWorld, type World } from './world.ts';

let world: World;
let schil: Handlers;
const nobody = {};
const url = 'https://feed.example/klussen.json';

beforeEach(async () => {
  world = newWorld();
  schil = handlersOf(world);
  world.internet.set(url, feed([{ id: 'act', title: 'Klus Omgevingswet', hours: { min: 8, max: 12 }, closes: '2026-12-20' }]));
  const { id } = await schil['app/add-source']({ url }, nobody);
  await schil['app/add-source']({ file: { name: 'intern.json', text: feed([{ id: 'one' }]) } }, nobody);
  await schil['app/save-settings']({ settings: { mode: 'page', welcomed: true, purposes: ['discover'], rememberTags: true } }, nobody);
  await schil['app/save-portfolio']({ portfolio: { version: 1, tags: [{ id: 'procurement', stance: 'can', level: 3, ownWords: 'inkopen', evidence: [{ what: 'Aanbesteding', link: 'https://voorbeeld.example/' }] }], preferences: { hoursPerWeek: { max: 16 }, hard: ['hoursPerWeek'] } } }, nobody);
  await schil['app/mark']({ key: `${id}/act`, saved: true }, nobody);
  await schil['app/answer-proposal']({ id: 'archiving', answer: 'not-right' }, nobody);
  await schil['page/tags']({ slug: 'sanne', name: 'Sanne', about: 'Dit kan ik: inkoop. #publiekvak' }, nobody);
  await world.rest();
});
afterEach(async () => {
  await world.rest();
  world.close();
});

const backup = async () => (await schil['app/export']({}, nobody)).file;
const snapshot = async (target: World) => JSON.stringify(await Promise.all(['settings', 'portfolio', 'sources', 'marks', 'proposals', 'seen', 'chunks'].map((name) => target.db.table(name).toArray())));

describe('a backup', () => {
  it('comes back whole in another browser', async () => {
    const other = newWorld();
    other.internet.set(url, world.internet.get(url)!);
    await installed(other);
    const answer = await handlersOf(other)['app/import']({ file: await backup() }, nobody);
    expect(answer).toEqual({ tags: 1, sources: 1 });
    for (const name of ['settings', 'portfolio', 'marks', 'proposals'] as const) expect(await other.db.table(name).toArray(), name).toEqual(await world.db.table(name).toArray());
    expect(other.kept.get('flags')).toEqual(world.kept.get('flags'));
    expect(other.kept.get('canary')).toMatchObject({ tags: 1, saved: 1 });
    await other.rest();
    expect(await handlersOf(other)['app/market']({ limit: 9 }, nobody)).toMatchObject({ total: 1, rings: [{ items: [{ saved: true }] }] });
    await other.rest();
    other.close();
  });

  it('has nothing of others in it', async () => {
    expect(await world.db.seen.count()).toBe(1);
    expect(await backup()).not.toMatch(/sanne/i);
  });

  it.each([
    ['no JSON', '{"format": "schil-backup", ', 'bad-import'],
    ['something else', '{"format": "other", "version": 1}', 'bad-import'],
    ['a list', '[]', 'bad-import'],
    ['of a newer Schil', '{"format": "schil-backup", "version": 2}', 'newer-version'],
    ['without parts', '{"format": "schil-backup", "version": 1}', 'bad-import'],
    ['too large', ' '.repeat(16 * 1024 * 1024 + 1), 'too-large'],
  ])('that is %s changes nothing', async (_what, file, code) => {
    const before = await snapshot(world);
    await expect(schil['app/import']({ file }, nobody)).rejects.toMatchObject({ code });
    expect(await snapshot(world)).toBe(before);
  });

  it.each([
    ['address of a source', ['sources', 0, 'url']],
    ['link of an item', ['marks', 0, 'copy', 'assignment', 'url']],
    ['link of evidence', ['portfolio', 'tags', 0, 'evidence', 0, 'link']],
  ])('with a dangerous %s is refused', async (_what, path) => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'http://feed.example/', 'https://user@feed.example/']) {
      const file = JSON.parse(await backup()) as Record<string, unknown>;
      put(file, path, address);
      await expect(schil['app/import']({ file: JSON.stringify(file) }, nobody), address).rejects.toMatchObject({ code: 'bad-import' });
    }
  });

  it('is never half applied, whatever was done to it', async () => {
    const file = JSON.parse(await backup()) as Record<string, unknown>;
    const hostile = fc.oneof(fc.constantFrom('javascript:alert(1)', '__proto__', -1, 1e9, null, 'x'.repeat(5_000), []), fc.jsonValue({ maxDepth: 2 }));
    const paths = pathsOf(file).filter((path) => path.length > 0);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), hostile, async (path, value) => {
      const before = await snapshot(world);
      const changed = structuredClone(file);
      put(changed, path, value);
      try {
        await restoreBackup(world.db, JSON.stringify(changed));
      } catch (error) {
        expect(error).toMatchObject({ name: 'SchilError' });
        expect(await snapshot(world)).toBe(before);
      }
      const after = JSON.stringify(await world.db.sources.toArray()) + JSON.stringify(await world.db.marks.toArray()) + JSON.stringify(await world.db.portfolio.toArray());
      expect(after).not.toMatch(/"(?:url|link|applyUrl)":"javascript:/);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }), { numRuns: 60 });
  });

  it('does not let a file set the prototype of anything', async () => {
    const file = (await backup()).replace('"settings": {', '"settings": {"__proto__": {"polluted": true},');
    await schil['app/import']({ file }, nobody);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf((await world.db.settings.get('only'))!.settings)).toBe(Object.prototype);
  });
});

describe('erasing everything', () => {
  it('leaves no row of the person or of others, and no key but the flags', async () => {
    await schil['app/erase']({ what: 'everything' }, nobody);
    for (const name of tableNames) expect(await world.db.table(name).toArray(), name).toEqual(name === 'meta' ? [{ id: 'canary', value: expect.any(String) }, { id: 'schema', value: schema }] : []);
    expect(Object.fromEntries(world.kept)).toEqual({ flags: { off: [], ownWords: false, language: 'nl' }, canary: { id: expect.any(String), tags: 0, saved: 0 } });
    expect(await schil['app/market']({ limit: 5 }, nobody)).toMatchObject({ total: 0 });
  });
});

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function put(target: unknown, path: (string | number)[], value: unknown): void {
  const inner = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], target);
  (inner as Record<string, unknown>)[path.at(-1)!] = value;
}
