import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fadedAfterDays, freshnessOf, goneAfterDays } from '../../../lib/portfolio/availability.ts';
import { toJsonResume } from '../../../lib/portfolio/json-resume.ts';
import { checkPortfolio, readPortfolio, writePortfolio } from '../../../lib/portfolio/portfolio.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';

const known = (id: string) => id.startsWith('known');
const whole: Portfolio = {
  version: 1,
  language: 'nl',
  tags: [
    { id: 'known-a', text: 'mijn vorm', level: 3, stance: 'can', visibility: 'on-request', ownWords: 'ik schreef beleid', evidence: [{ what: 'Nota', where: 'Gemeente Voorbeeldstad', when: '2023', link: 'https://voorbeeldstad.example/nota' }] },
    { text: 'bomen snoeien', stance: 'learn' },
    { id: 'known-b', stance: 'no-longer', visibility: 'private' },
  ],
  availability: { hours: { min: 4, max: 8 }, from: '2026-12', confirmed: '2026-11' },
  state: 'settled',
  preferences: { hoursPerWeek: { max: 16 }, place: 'Utrecht', radiusKm: 25, rings: ['whole-government'], organisation: { name: 'Gemeente Voorbeeldstad' }, kinds: ['assignment'], legalForms: ['inzet'], workplace: ['hybrid'], minimumReturn: 'function', languages: ['nl'], dates: { from: '2027-01-01' }, hard: ['place'] },
};
const refusal = (value: unknown) => {
  try {
    checkPortfolio(value, known);
  } catch (error) {
    return error;
  }
};

describe('a portfolio file', () => {
  it('comes back as it was written', () => expect(readPortfolio(writePortfolio(whole), known)).toEqual({ portfolio: whole, unknown: [] }));
  it('may begin with a byte order mark', () => expect(readPortfolio(`\uFEFF${writePortfolio(whole)}`, known).portfolio).toEqual(whole));

  it('keeps unknown concepts as free words, and names them', () => {
    expect(checkPortfolio({ version: 1, tags: [{ id: 'tree-care', stance: 'can' }, { id: 'gone', text: 'Snoeien', stance: 'want', level: 2 }] }, known)).toEqual({
      portfolio: { version: 1, tags: [{ text: 'tree care', stance: 'can' }, { text: 'Snoeien', stance: 'want', level: 2 }] },
      unknown: ['tree-care', 'gone'],
    });
  });

  it('drops keys that Schil does not know, and tags that say nothing', () => {
    expect(checkPortfolio({ version: 1, tags: [{ stance: 'can' }, { text: '  ', stance: 'can' }, { text: 'a', stance: 'can', score: 9 }], secret: 1 }, known).portfolio).toEqual({ version: 1, tags: [{ text: 'a', stance: 'can' }] });
  });

  it.each([
    ['no JSON', () => readPortfolio('{', known), 'not-json'],
    ['too much', () => readPortfolio(' '.repeat(2_000_001), known), 'too-large'],
    ['a newer version', () => readPortfolio('{"version": 2, "tags": []}', known), 'newer-version'],
    ['no version', () => readPortfolio('{"tags": []}', known), 'bad-portfolio'],
    ['null', () => readPortfolio('null', known), 'bad-portfolio'],
    ['a list', () => readPortfolio('[]', known), 'bad-portfolio'],
  ])('refuses %s', (_what, read, code) => expect(read).toThrow(expect.objectContaining({ code })));

  it.each([
    ['tags.0.stance', { version: 1, tags: [{ id: 'known-a', stance: 'maybe' }] }],
    ['tags.0.level', { version: 1, tags: [{ id: 'known-a', stance: 'can', level: 5 }] }],
    ['tags.0.evidence.0.link', { version: 1, tags: [{ id: 'known-a', stance: 'can', evidence: [{ what: 'x', link: 'javascript:alert(1)' }] }] }],
    ['preferences.hoursPerWeek', { version: 1, tags: [], preferences: { hoursPerWeek: { min: 20, max: 8 } } }],
    ['preferences.hard.0', { version: 1, tags: [], preferences: { hard: ['colour'] } }],
    ['availability.confirmed', { version: 1, tags: [], availability: { confirmed: 'yesterday' } }],
  ])('refuses what is wrong at %s, and says where', (place, value) => expect(refusal(value)).toMatchObject({ code: 'bad-portfolio', values: { place } }));

  it('reads any JSON or refuses it with a code, and never anything half', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.record({ version: fc.constant(1), tags: fc.jsonValue() }).map((value) => JSON.stringify(value))), (file) => {
      let read;
      try {
        read = readPortfolio(file, known);
      } catch (error) {
        expect(error).toMatchObject({ name: 'SchilError' });
        return;
      }
      expect(readPortfolio(writePortfolio(read.portfolio), known).portfolio).toEqual(read.portfolio);
    }));
  });
});

describe('availability', () => {
  const after = (days: number) => new Date(Date.UTC(2026, 5, 30) + days * 86_400_000).toISOString().slice(0, 10);
  it.each([[0, 'fresh'], [fadedAfterDays - 1, 'fresh'], [fadedAfterDays, 'faded'], [goneAfterDays - 1, 'faded'], [goneAfterDays, 'gone'], [9999, 'gone'], [-400, 'fresh']])('%i days after the month is %s', (days, freshness) => expect(freshnessOf('2026-06', after(days))).toBe(freshness));
  it('counts from a day when a day was confirmed', () => expect(freshnessOf('2026-06-01', after(31))).toBe('faded'));
  it('is gone when the date is none', () => expect(freshnessOf('ooit', '2026-06-30')).toBe('gone'));
});

describe('JSON Resume', () => {
  it('holds what one can and wants; wishes, what is over and what is private stay at home', () => {
    expect(toJsonResume({ ...whole, tags: [...whole.tags, { id: 'known-c', stance: 'want', visibility: 'private' }, { id: 'known-d', stance: 'want' }] }, (id) => `label of ${id}`, 'Noor Voorbeeld')).toEqual({
      $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
      basics: { name: 'Noor Voorbeeld' },
      skills: [{ name: 'mijn vorm', level: 'Advanced', keywords: ['ik schreef beleid'] }, { name: 'label of known-d' }],
      projects: [{ name: 'Nota', description: 'Gemeente Voorbeeldstad, 2023', url: 'https://voorbeeldstad.example/nota', keywords: ['mijn vorm'] }],
    });
  });
});
