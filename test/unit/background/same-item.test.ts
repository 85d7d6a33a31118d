import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsOf, sameItemKey, type Offer } from '../../../lib/background/market/same-item.ts';

const offer = (row: number, source: number, closes = 0, start = 0): Offer => ({ row, source, closes, start });
const leads = (...offers: Offer[]) => [...leadsOf(offers)];

describe('the same item at several sources', () => {
  it.each([
    ['the same day', [offer(0, 0, 100), offer(1, 1, 100)], [[1, 0]]],
    ['a day apart', [offer(0, 0, 100), offer(1, 1, 101)], [[1, 0]]],
    ['two days apart', [offer(0, 0, 100), offer(1, 1, 102)], []],
    ['no day at one of them', [offer(0, 0), offer(1, 1, 102)], [[1, 0]]],
    ['another start', [offer(0, 0, 100, 10), offer(1, 1, 100, 20)], []],
    ['twice at one source', [offer(0, 0, 100), offer(1, 0, 100)], []],
    ['once there, twice here', [offer(0, 0, 100), offer(1, 1, 100), offer(2, 1, 100)], [[1, 0]]],
    ['at three sources', [offer(0, 0, 100), offer(1, 1, 100), offer(2, 2, 100)], [[1, 0], [2, 0]]],
    ['nearest day first', [offer(0, 0, 99), offer(1, 0, 100), offer(2, 1, 100), offer(3, 1, 99)], [[2, 1], [3, 0]]],
  ])('%s', (_name, offers, expected) => {
    expect(leads(...offers)).toEqual(expected);
  });

  it('are found however many look alike', () => {
    const here = Array.from({ length: 300 }, (_one, at) => offer(at, 0, 1000 + 5 * at));
    const there = Array.from({ length: 300 }, (_one, at) => offer(300 + at, 1, 1000 + 5 * at));
    expect(leads(...here, ...there.toReversed()).sort(([a], [b]) => a - b)).toEqual(there.map(({ row }, at) => [row, at]));
  });

  it('lead from a later source to an earlier one, and to each item once a source', () => {
    const offers = fc.array(fc.record({ source: fc.nat(3), closes: fc.nat(4), start: fc.nat(4) }), { maxLength: 40 });
    fc.assert(fc.property(offers, (some) => {
      const all = some.toSorted((a, b) => a.source - b.source).map((one, row) => ({ row, ...one }));
      const found = leadsOf(all);
      for (const [row, lead] of found) expect(all[lead]!.source).toBeLessThan(all[row]!.source);
      for (const lead of found.values()) expect(found.has(lead)).toBe(false);
      const taken = [...found].map(([row, lead]) => `${lead} ${all[row]!.source}`);
      expect(new Set(taken).size).toBe(taken.length);
    }));
  });

  it('look the same without capitals, accents and spaces in another number', () => {
    const of = (title: string) => sameItemKey({ title, organisation: { name: 'Gemeente Élderdorp' }, places: [] });
    expect(of('Klus  Omgevingswet')).toBe(of('klus omgevingswet'));
    expect(of('Klus Omgevingswet')).not.toBe(of('Klus Omgevingsplan'));
  });
});
