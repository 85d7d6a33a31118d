import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SchilError } from '../../../lib/errors.ts';
import { bestRows } from '../../../lib/matching/best-rows.ts';
import { dayNumber } from '../../../lib/matching/days.ts';
import { readGaps, writeGaps } from '../../../lib/matching/gaps.ts';
import { firstPass } from '../../../lib/matching/first-pass.ts';
import { buildIndex, placeOf } from '../../../lib/matching/index/build.ts';
import { decode, encode, headerBytes, hoursUnit, noPlace, version } from '../../../lib/matching/index/layout.ts';
import { openIndex } from '../../../lib/matching/index/open.ts';
import { queryOf } from '../../../lib/matching/query.ts';
import { readNames, writeNames } from '../../../lib/matching/index/names.ts';
import { rarity } from '../../../lib/matching/rarity.ts';
import { scoreUnit } from '../../../lib/matching/scores.ts';
import { asks, assignment, can, concepts, portfolio, wishes } from './world.ts';

const rows = [
  assignment('a', { competences: asks('permits', 'writing'), hoursPerWeek: { min: 8, max: 8.25 }, places: [{ name: 'Utrecht' }], closes: '2026-12-01' }),
  assignment('b', { competences: wishes('permits'), kind: 'vacancy', language: 'de' }),
  assignment('c', { competences: asks('procurement'), workplace: 'remote', return: 'function' }),
].map((one) => ({ assignment: one, ring: 'whole-government' as const }));
const bytes = buildIndex(rows, concepts);
const whole = openIndex(bytes);

describe('the packed index', () => {
  it('gives back the columns', () => {
    const { columns } = whole;
    expect(whole.rows).toBe(3);
    expect([...columns.hoursMax].map((quarters) => quarters / hoursUnit)).toEqual([8.25, 0, 0]);
    expect(columns.closes[0]).toBe(dayNumber('2026-12-01'));
    expect(columns.lat[1]).toBe(noPlace);
    expect(Math.round(columns.lat[0]! / 100)).toBe(52);
    expect(decode(columns.codes[1]!, 'kind')).toBe('vacancy');
    expect(decode(columns.codes[1]!, 'language')).toBe('other');
    expect(decode(columns.codes[2]!, 'workplace')).toBe('remote');
    expect(decode(columns.codes[2]!, 'return')).toBe('function');
    expect(decode(columns.codes[0]!, 'legalForm')).toBeUndefined();
  });

  it('gives per competence the rows that ask it and how firmly', () => {
    const postings = (id: string) => [...whole.postings.subarray(whole.span(id).from, whole.span(id).to)];
    expect(postings('permits')).toEqual([255, 256 + 179]);
    expect(postings('procurement')).toEqual([2 * 256 + 255]);
    expect(postings('archiving')).toEqual([]);
  });

  it('says what somebody would score who has everything', () => {
    const best = firstPass(whole, queryOf(portfolio([can('permits'), can('writing')]), concepts), 1).scores[0]!;
    expect(whole.columns.asked[0]! / 256).toBeCloseTo(best, 1);
  });

  it('opens an empty market', () => {
    expect(openIndex(buildIndex([], concepts)).rows).toBe(0);
  });

  it('refuses bytes of which any one changed, and bytes that are cut off', () => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const broken = bytes.slice();
      broken[at]! ^= change;
      expect(() => openIndex(broken)).toThrow(SchilError);
    }));
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => void expect(() => openIndex(bytes.slice(0, length))).toThrow(SchilError)));
    expect(() => openIndex(new Uint8Array(headerBytes))).toThrow(expect.objectContaining({ code: 'storage-broken' }));
  });

  it('refuses an index of another version', () => {
    const older = bytes.slice();
    new Uint32Array(older.buffer, 0, 2)[1] = version - 1;
    expect(() => openIndex(older)).toThrow(expect.objectContaining({ code: 'storage-broken' }));
  });

  it('every combination of facts survives its 16 bits', () => {
    const facts = { ring: 'whole-market', kind: 'other', workplace: 'remote', legalForm: 'other', return: 'unspecified', language: 'other' } as const;
    for (const [name, value] of Object.entries(facts)) expect(decode(encode(facts), name as keyof typeof facts)).toBe(value);
    expect(encode(facts)).toBeLessThan(65_536);
  });
});

describe('where an assignment is', () => {
  const at = (...names: string[]) => placeOf({ places: names.map((name) => ({ name })) });
  it('is known when one place is meant', () => {
    expect(at('Utrecht')).toBeDefined();
    expect(placeOf({ places: [{ name: 'Nergenshuizen', postcode: '3511 AB' }] })).toBeDefined();
  });
  it('is unknown in several places, abroad, and where the table has no row', () => {
    expect(at('Utrecht', 'Groningen')).toBeUndefined();
    expect(at('Nergenshuizen')).toBeUndefined();
    expect(placeOf({ places: [{ name: 'Utrecht', country: 'BE' }] })).toBeUndefined();
  });
});

describe('the first pass', () => {
  const query = queryOf(portfolio([can('permits'), { id: 'procurement', stance: 'no-longer' }]), concepts);
  it('keeps the best, never what adds up to nothing or less', () => {
    expect([...firstPass(whole, query, 10).rows]).toEqual([0, 1]);
    expect([...firstPass(whole, query, 1).rows]).toEqual([0]);
    expect([...firstPass(whole, query, 0).rows]).toEqual([]);
  });
  it('adds what words score', () => {
    expect([...firstPass(whole, query, 10, { words: Int32Array.of(0, 5 * scoreUnit, 3 * scoreUnit) }).rows]).toEqual([1, 2, 0]);
  });

  it('the best rows are those of sorting everything, also in a large market', () => {
    const sortedAll = (scores: Int32Array, limit: number, keep: (row: number) => boolean) => [...scores].map((score, row) => ({ score, row })).filter(({ score, row }) => score > 0 && keep(row)).sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit).map(({ row }) => row);
    fc.assert(fc.property(fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 60 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 4 }), (values, limit, step) => {
      const scores = Int32Array.from(values);
      const keep = (row: number) => row % step === 0;
      expect([...bestRows(scores, limit, (rows) => rows.filter(keep))]).toEqual(sortedAll(scores, limit, keep));
    }));
    for (const [limit, step] of [[50, 1], [500, 3], [20_000, 2]] as const) {
      const scores = Int32Array.from({ length: 20_000 }, (_one, row) => ((row * 7919) % 1_000) - 200);
      const keep = (row: number) => row % step === 0;
      expect([...bestRows(scores, limit, (rows) => rows.filter(keep))]).toEqual(sortedAll(scores, limit, keep));
    }
  });

  it('finds the best also where a sample misses them', () => {
    const scores = new Int32Array(40_000).fill(1);
    for (let row = 0; row < 40_000; row += 9) scores[row] = 5; // every row of the sample
    expect(bestRows(scores, 10_000, (rows) => rows.filter((row) => row % 9 !== 0 || row < 90))).toHaveLength(10_000);
  });
});

describe('small parts', () => {
  it('names come back whole, whatever they have in common', () => {
    const name = fc.oneof(fc.stringMatching(/^[a-c-]{1,9}$/), fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('\n')), fc.stringMatching(/^x{60,200}[yz]$/));
    fc.assert(fc.property(fc.uniqueArray(name), (names) => void expect(readNames(writeNames(names.sort()))).toEqual(names)));
  });
  it('names take little when they begin alike', () => expect(writeNames(['bouw', 'bouwplan', 'bouwplannen'])).toBe('0bouw\n4plan\n8nen'));
  it('ascending numbers come back from their gaps', () => {
    fc.assert(fc.property(fc.array(fc.nat()), (values) => {
      const ascending = values.sort((a, b) => a - b);
      expect([...readGaps(writeGaps(ascending))]).toEqual(ascending);
    }));
    expect([...writeGaps([0, 127, 255])]).toEqual([0, 127, 128, 1]);
  });
  it('days fit two bytes, and what is no day is absent', () => {
    expect(dayNumber('2000-01-02')).toBe(1);
    expect(dayNumber('2026-11-25T23:30:00+01:00')).toBe(dayNumber('2026-11-25'));
    for (const none of [undefined, '', 'morgen', '1999-12-31', '2400-01-01', '25-11-2026']) expect(dayNumber(none)).toBe(0);
  });
  it('rare counts more than common, between 0.3 and 1', () => {
    expect(rarity(1, 1000)).toBe(1);
    expect(rarity(1000, 1000)).toBeGreaterThanOrEqual(0.3);
    expect(rarity(10, 1000)).toBeGreaterThan(rarity(100, 1000));
    expect(rarity(0, 1000)).toBe(1);
    expect(rarity(1, 1)).toBe(1);
  });
});
