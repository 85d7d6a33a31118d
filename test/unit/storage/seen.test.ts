import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../lib/storage/db.ts';
import type { SeenTagLine } from '../../../lib/storage/records.ts';
import { isExpired, removeExpired, seenOf } from '../../../lib/storage/seen.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 25);
const entry = (slug: string, at: number): SeenTagLine => ({ slug, name: 'Sanne Voorbeeld', line: { version: 1, language: 'nl', form: 'about', tags: [{ text: 'bouwtoezicht' }] }, seenOn: '2026-11-01', at });

describe('a tag line that was seen', () => {
  it.each([
    ['today', 0, false],
    ['29 days ago', 29, false],
    ['30 days ago', 30, true],
    ['years ago', 900, true],
    ['an hour ahead, by a clock that was corrected', -1 / 24, false],
    ['two days ahead, by a clock that was moved', -2, true],
  ])('%s', (_when, days, expired) => expect(isExpired({ at: now - days * day }, now)).toBe(expired));

  it('is never shown longer than 31 days of real time, however the clock is moved in between', () => {
    // The clock shows real time plus an offset; the offset may change at any look.
    const offsets = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(offsets, (perDay) => {
      const db = new Map([['a', { at: now + perDay[0]! * day }]]);
      for (const [realDay, offset] of perDay.entries()) {
        const clock = now + (realDay + offset) * day;
        for (const [slug, seen] of db) if (isExpired(seen, clock)) db.delete(slug);
        // While the clock is right it was right when seen, too, or the entry is gone or younger than a month.
        if (offset === perDay[0] && realDay >= 30) expect(db.size).toBe(0);
      }
    }));
  });

  it('is removed when expired, and not given before that', async () => {
    const db = createDatabase('seen');
    await db.seen.bulkPut([entry('old', now - 31 * day), entry('new', now - day), entry('future', now + 9 * day)]);
    expect([...(await seenOf(db, ['old', 'new', 'future', 'never'], now)).keys()]).toEqual(['new']);
    await removeExpired(db, now);
    expect(await db.seen.toCollection().primaryKeys()).toEqual(['new']);
    db.close();
  });
});
