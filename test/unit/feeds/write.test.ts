import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../lib/assignments/types.ts';
import { codes } from '../../../lib/assignments/codes.ts';
import { check } from '../../../lib/feeds/check.ts';
import { readFeed } from '../../../lib/feeds/read.ts';
import { appendToFeed, writeFeed, writeJsonLd } from '../../../lib/feeds/write.ts';
import { findPlace } from '../../../lib/places/find.ts';

const now = '2027-01-04T08:00:00+01:00';
const head = { title: 'Klussen van Gemeente Voorbeeldstad', url: 'https://www.voorbeeldstad.example/klussen.json', licence: 'CC0-1.0', complete: true };
const plain: Assignment = { id: 'https://v.example.nl/1', url: 'https://v.example.nl/1', title: 'Boten nakijken', description: 'Eerste alinea.\n\n• een\n• twee', kind: 'assignment', status: 'open', organisation: { name: 'Gemeente Voorbeeldstad' }, places: [], competences: { required: [], desired: [] }, derived: {} };
const read = (text: string): Assignment[] => readFeed(text).assignments.map(({ updated, ...rest }) => (expect(updated).toBe(now), rest));

const words = fc.array(fc.constantFrom('varen', 'Omgevingswet', 'dijk', 'één', 'l’eau', 'a & b', '<b>'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const day = fc.integer({ min: 0, max: 2_000 }).map((days) => new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10));
const range = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([min, more]) => ({ min, max: min + more }));
const maybe = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> => fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
const anAssignment: fc.Arbitrary<Assignment> = fc.tuple(
  fc.record({ title: words.filter((text) => !text.includes('<')), kind: fc.constantFrom(...codes.kinds) }),
  maybe('hoursPerWeek', range), maybe('totalHours', range), maybe('start', day), maybe('closes', day), maybe('return', fc.constantFrom(...codes.returns)), maybe('legalForm', fc.constantFrom(...codes.legalForms)), maybe('ring', fc.constantFrom(...codes.rings)),
  maybe('workplace', fc.constantFrom(...codes.workplaces)), maybe('facilities', fc.uniqueArray(fc.constantFrom(...codes.facilities), { minLength: 1 })), maybe('settlement', fc.constantFrom(...codes.settlements)), maybe('openings', fc.integer({ min: 1, max: 9 })), maybe('learns', words), maybe('scale', range),
  fc.uniqueArray(words, { maxLength: 3 }),
).map(([basis, ...rest]) => {
  const names = rest.pop() as string[];
  return { ...plain, ...basis, ...Object.assign({}, ...(rest as object[])), competences: { required: names.map((name, index) => ({ name, ...(index ? { weight: 2 } : { uri: 'http://data.europa.eu/esco/skill/x' }) })), desired: [] } } as Assignment;
});

describe('writing the open feed', () => {
  it('reads back the same, and passes the validator', () => {
    fc.assert(fc.property(anAssignment, (assignment) => {
      const text = writeFeed(head, [assignment], now);
      expect(check(text).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read(text)).toEqual([assignment]);
    }), { numRuns: 150 });
  });

  it('appends, or replaces by id, and leaves the rest as it was', () => {
    const one = writeFeed(head, [plain], now);
    const two = appendToFeed(one, { ...plain, id: 'b', title: 'Tweede' }, now);
    expect(read(two).map(({ title }) => title)).toEqual(['Tweede', 'Boten nakijken']);
    expect(read(appendToFeed(two, { ...plain, title: 'Anders' }, now)).map(({ title }) => title)).toEqual(['Tweede', 'Anders']);
    expect(JSON.parse(two)).toMatchObject({ title: head.title, _klus: { licence: 'CC0-1.0', complete: true } });
  });

  it('leaves the contact out once the assignment is not open', () => {
    const contact = { email: 'klussen@v.example' };
    expect(read(writeFeed(head, [{ ...plain, contact }], now))[0]).toHaveProperty('contact', contact);
    expect(writeFeed(head, [{ ...plain, status: 'filled', contact }], now)).not.toContain('klussen@v.example');
  });

  it('makes a snippet that cannot end its script element, and is read as a page', () => {
    const snippet = writeJsonLd({ ...plain, title: 'Boten </script><b>', hoursPerWeek: { min: 8, max: 16 } });
    expect(snippet.match(/<\/script/g)).toHaveLength(1);
    const [found] = readFeed(`<html><body>${snippet}</body></html>`).assignments;
    expect(found).toMatchObject({ url: plain.url, hoursPerWeek: { min: 8, max: 16 }, organisation: plain.organisation });
  });
});

describe('the example feed', () => {
  const text = readFileSync('public/example-feed.json', 'utf8');
  const { assignments, refused, warnings } = readFeed(text);

  it('has at least sixty items of every kind but "other", without errors', () => {
    expect(check(text).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect({ refused, warnings }).toEqual({ refused: [], warnings: [] });
    expect(assignments.length).toBeGreaterThanOrEqual(60);
    expect(new Set(assignments.map(({ kind }) => kind))).toEqual(new Set(codes.kinds.filter((kind) => kind !== 'other')));
  });

  it('stands in real places, at organisations that do not exist', () => {
    expect(assignments.flatMap(({ places }) => places).filter(({ name }) => !findPlace(name))).toEqual([]);
    expect(assignments.filter(({ organisation }) => organisation.id)).toEqual([]);
  });

  it('leaves some items incomplete on purpose', () => {
    expect(assignments.filter(({ hoursPerWeek, totalHours }) => !hoursPerWeek && !totalHours).length).toBeGreaterThan(2);
  });
});
