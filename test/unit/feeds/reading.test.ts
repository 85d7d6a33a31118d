import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/feeds/read.ts';

const feed = (...items: object[]): string => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Klussen', _klus: { complete: true }, items });
const item = { id: '1', title: 'Klus', content_text: 'Werk voor 16 uur per week.' };

describe('what every reading keeps to', () => {
  it('forgets the contact of an item that is not open', () => {
    const applicationContact = { email: 'klus@v.example' };
    expect(readFeed(feed({ ...item, _klus: { status: 'open', applicationContact } })).assignments[0]).toHaveProperty('contact');
    for (const status of ['filled', 'withdrawn', 'paused']) expect(readFeed(feed({ ...item, _klus: { status, applicationContact } })).assignments[0]).not.toHaveProperty('contact');
  });

  it('keeps the first of two items with one id, and says so', () => {
    const { assignments, warnings } = readFeed(feed(item, { ...item, title: 'Nog eens' }));
    expect(assignments.map(({ title }) => title)).toEqual(['Klus']);
    expect(warnings).toEqual(['item 1 repeats the id of an earlier item']);
  });

  it('notes where a fact came from, and leaves facts for later when asked', () => {
    expect(readFeed(feed(item)).assignments[0]).toMatchObject({ hoursPerWeek: { min: 16, max: 16 }, derived: { hoursPerWeek: 'description' } });
    expect(readFeed(feed(item), { withoutFacts: true }).assignments[0]).not.toHaveProperty('hoursPerWeek');
  });

  it('never overwrites what was stated with what a text says', () => {
    expect(readFeed(feed({ ...item, _klus: { hoursPerWeek: { min: 4, max: 8 } } })).assignments[0]!.hoursPerWeek).toEqual({ min: 4, max: 8 });
  });

  it('drops a field that is not right and keeps the item, with a warning', () => {
    const { assignments, warnings } = readFeed(feed({ ...item, _klus: { hoursPerWeek: { min: 99, max: 120 }, endDate: 'ooit', ring: 'whole-government' } }));
    expect(assignments[0]).toMatchObject({ ring: 'whole-government' });
    expect(assignments[0]).not.toHaveProperty('end');
    expect(warnings[0]).toContain('_klus.hoursPerWeek.min');
  });
});
