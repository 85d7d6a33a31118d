/** Terms in somebody's own words are computed while looking: afterwards nothing of that person is anywhere (principle 1). */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { personas } from '../../practice/personas.ts';
import { waitForClosedText } from '../harness/closed-roots.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { asApp, settings } from './page-setup.ts';

const withoutLine = personas.find(({ about, headline }, at) => at > 0 && about && !`${about} ${headline}`.includes('#publiekvak'))!;
const withLine = personas.find(({ about }) => about?.includes('#publiekvak'))!;

let schil: Schil;
beforeAll(async () => {
  schil = await openSchil();
  await settings(schil, { welcomed: true, mode: 'page', language: 'nl', ownWords: true, rememberTags: true });
});
afterAll(() => schil.close());

/** Everything that the extension keeps, as text: all tables and both storage areas; the packed vocabulary aside. */
async function everything(): Promise<string> {
  const page: Page = await schil.open('sidepanel.html');
  const kept = await page.evaluate(async () => {
    const open = (name: string) => new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error as DOMException);
    });
    const db = await open('schil');
    const tables: Record<string, unknown> = {};
    for (const name of [...db.objectStoreNames].filter((one) => one !== 'packed')) {
      tables[name] = await new Promise((resolve, reject) => {
        const all = db.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error as DOMException);
      });
    }
    db.close();
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }).chrome;
    return JSON.stringify({ tables, local: await storage.local.get(), session: await storage.session.get() });
  });
  await page.close();
  return kept;
}

async function visit(slug: string, wait: RegExp | string): Promise<void> {
  const tab = await schil.linkedIn(`/in/${slug}/`);
  await waitForClosedText(tab, wait);
  await tab.close();
}

it('own words leave no trace in any table or storage area', async () => {
  await visit(withoutLine.slug, /eigen woorden/i);
  const kept = await everything();
  expect(kept).toContain('"mode":"page"'); // the probe works: what is kept can be read
  for (const part of [withoutLine.slug, withoutLine.name, withoutLine.headline, ...withoutLine.name.split(' ').filter((word) => word.length > 3)]) expect(kept).not.toContain(part);
});

it('a published line is kept, and erasing seen tags leaves no trace of it either', async () => {
  await visit(withLine.slug, withLine.name);
  await expect.poll(everything).toContain(withLine.slug);
  await asApp(schil, 'app/erase', { what: 'seen-tags' });
  const kept = await everything();
  expect(kept).not.toContain(withLine.slug);
  expect(kept).not.toContain(withLine.name);
});
