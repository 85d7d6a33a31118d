import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTagLine, hasTagLine } from '../../../lib/competences/tag-line/find.ts';
import { cleanTagLine, formatTagLine } from '../../../lib/competences/tag-line/format.ts';
import { parseTagLine } from '../../../lib/competences/tag-line/parse.ts';
import type { TagLine } from '../../../lib/competences/tag-line-types.ts';
import { hostile, lines, noises } from './tag-line-lines.ts';

const tags = (...texts: string[]) => texts.map((text) => ({ text }));

const examples: [string, TagLine][] = [
  ['Expertise publieke sector: Omgevingswet · bouwtoezicht · netwerk Brabantse waterschappen. Naast mijn baan beschikbaar voor een klus, tot 14 uur per week, vanaf januari 2027 (stand november 2026). #publiekvak',
    { version: 1, language: 'nl', form: 'about', tags: tags('Omgevingswet', 'bouwtoezicht', 'netwerk Brabantse waterschappen'), availability: { hours: { max: 14 }, from: '2027-01', confirmed: '2026-11' } }],
  ['Expertise publieke sector: Omgevingswet (vraagbaak) · bouwtoezicht (ervaren). #publiekvak',
    { version: 1, language: 'nl', form: 'about', tags: [{ text: 'Omgevingswet', level: 4 }, { text: 'bouwtoezicht', level: 3 }] }],
  ['Dit kan ik: bomen veilig snoeien · ploeg aansturen · praten met bewoners. Ik zit goed op mijn plek; vragen mag altijd. #publiekvak',
    { version: 1, language: 'nl', form: 'about', label: 'Dit kan ik', tags: tags('bomen veilig snoeien', 'ploeg aansturen', 'praten met bewoners'), state: 'settled' }],
  ['Public-sector expertise: procurement law (go-to person) · stakeholder networks. Happy where I am; questions always welcome. #publiekvak',
    { version: 1, language: 'en', form: 'about', tags: [{ text: 'procurement law', level: 4 }, { text: 'stakeholder networks' }], state: 'settled' }],
  ['Public-sector expertise: procurement law. Available for an assignment beside my job, 8 to 12 hours a week, from March 2027 (as of December 2026). #publiekvak',
    { version: 1, language: 'en', form: 'about', tags: tags('procurement law'), availability: { hours: { min: 8, max: 12 }, from: '2027-03', confirmed: '2026-12' } }],
  ['Omgevingswet · bouwtoezicht #publiekvak', { version: 1, language: 'nl', form: 'headline', tags: tags('Omgevingswet', 'bouwtoezicht') }],
];

describe('formatTagLine and parseTagLine', () => {
  it.each(examples)('write and read: %s', (text, line) => {
    expect(formatTagLine(line)).toBe(text);
    expect(parseTagLine(text)).toEqual(line);
  });

  it('are exact inverses, also after what LinkedIn does to text', () => {
    fc.assert(fc.property(lines, fc.constantFrom(...noises), (line, noise) => {
      const clean = cleanOrNone(line);
      if (clean === undefined) return;
      expect(parseTagLine(noise(formatTagLine(line)))).toEqual(clean);
      expect(cleanTagLine(clean)).toEqual(clean);
      expect(formatTagLine(clean)).toBe(formatTagLine(line));
    }), { numRuns: 2000 });
  });

  it('gives tags the concept whose label they carry', () => {
    const labels = new Map([['omgevingswet', 'environment-and-planning-act']]);
    expect(parseTagLine('Omgevingswet · iets eigens #publiekvak', { labels })?.tags).toEqual([{ id: 'environment-and-planning-act', text: 'Omgevingswet' }, { text: 'iets eigens' }]);
  });

  it('refuses to write a line without tags, of another version, or with a month that is none', () => {
    const line = examples[0]![1];
    for (const bad of [{ ...line, tags: [] }, { ...line, tags: tags(' · ') }, { ...line, version: 2 }, { ...line, availability: { confirmed: '2026-13' } }]) {
      expect(() => formatTagLine(bad)).toThrow('bad-tag-line');
    }
  });
});

function cleanOrNone(line: TagLine): TagLine | undefined {
  try {
    return cleanTagLine(line);
  } catch {
    // No tag of this line has words.
    return undefined;
  }
}

describe('tolerant reading', () => {
  const read = (text: string) => parseTagLine(text)?.tags.map((tag) => tag.text);

  it.each([
    ['Expertise publieke sector: a, b, c #publiekvak', ['a', 'b', 'c']],
    ['Expertise publieke sector: a; b; c. #publiekvak', ['a', 'b', 'c']],
    ['Expertise publieke sector: a | b | c. #publiekvak', ['a', 'b', 'c']],
    ['EXPERTISE PUBLIEKE SECTOR: a·b·c. #publiekvak', ['a', 'b', 'c']],
    ['Expertise publieke sector:\n- a\n- b\n#publiekvak', ['a', 'b']],
    ['Adviseur bij Gemeente Voorbeeldstad | a · b #publiekvak', ['a', 'b']],
    ['Ik werk al jaren. Bel me: altijd goed. Expertise publieke sector: a · b. #publiekvak #overheid', ['a', 'b']],
    ['Over mij. Mijn vak: a · b. #publiekvak', ['a', 'b']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('understands an availability edited by hand, and only with its month', () => {
    expect(parseTagLine('Dit kan ik: a. Beschikbaar 8-12 uur vanaf jan 2027 (stand nov 2026). #publiekvak')?.availability).toEqual({ hours: { min: 8, max: 12 }, from: '2027-01', confirmed: '2026-11' });
    const without = parseTagLine('Dit kan ik: a · b. Naast mijn baan beschikbaar voor een klus, tot 14 uur per week. #publiekvak');
    expect(without).toEqual({ version: 1, language: 'nl', form: 'about', label: 'Dit kan ik', tags: tags('a', 'b') });
  });

  it('takes eight tags at most', () => {
    expect(read('Dit kan ik: 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9. #publiekvak')).toHaveLength(8);
  });

  it('reads the last of two lines', () => {
    expect(read('Dit kan ik: a. #publiekvak\n\nDit kan ik: b. #publiekvak')).toEqual(['b']);
  });
});

describe('the sentinel', () => {
  it.each(['a · b #publiekvakken', 'a ##publiekvak', 'a #publiekvаk', 'a #Publiekvak', 'a x#publiekvak', 'a #publiekvak-x', 'a #publiekvak_', 'a # publiekvak', 'a #publiekvak0', 'publiekvak', ''])('is not in %j', (text) => {
    expect(hasTagLine(text)).toBe(false);
    expect(parseTagLine(text)).toBeNull();
  });

  it.each(['a #publiekvak', 'a #publiekvak.', 'a\n#publiekvak\n', '(a #publiekvak)', 'a #publiekvak2'])('is in %j', (text) => {
    expect(hasTagLine(text)).toBe(true);
  });

  it('shows a line of a newer version as plain text', () => {
    expect(findTagLine('a #publiekvak2')?.version).toBe(2);
    expect(parseTagLine('Vak: a (x) #publiekvak2')).toEqual({ version: 2, language: 'nl', form: 'about', tags: tags('Vak: a (x)') });
  });
});

describe('hostile lines', () => {
  it('never throw, and never bring hidden characters or long texts', () => {
    fc.assert(fc.property(hostile, (text) => {
      for (const tag of parseTagLine(text)?.tags ?? []) {
        expect(tag.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect([...tag.text].length).toBeLessThanOrEqual(100);
      }
    }), { numRuns: 1000 });
  });

  it('are looked at only so far', () => {
    const found = findTagLine(`${'x'.repeat(50_000)} #publiekvak ${'y '.repeat(5000)}`);
    expect(found!.before.length).toBeLessThanOrEqual(1500);
    expect(hasTagLine(`#publiekvak ${'y'.repeat(20_000)}`)).toBe(false);
  });
});
