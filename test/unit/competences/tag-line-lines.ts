import fc from 'fast-check';
import type { TagLine } from '../../../lib/competences/tag-line-types.ts';

/** Texts that look like parts of the grammar, and any others. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Omgevingswet', 'bouwtoezicht', 'a, b en c', 'St. Maarten', 'VTH: bouw', 'ervaren', 'advies (ervaren)', 'x (Learning)', 'C#', 'tot 14 uur per week', 'beschikbaar voor een klus', 'wonen/zorg', 'één – twee', 'a ; b', '- x', 'naast mijn baan (stand mei 2026)', '#zorg', '<b>x</b>', 'Dit kan ik', 'privacy.', 'a · b', '#publiekvak', 'İstanbul') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 130 }) },
);
const month = fc.tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const lines: fc.Arbitrary<TagLine> = fc
  .record({
    version: fc.constant(1),
    language: fc.constantFrom('nl', 'en'),
    form: fc.constantFrom('about', 'headline'),
    label: maybe(fc.oneof(fc.constantFrom('Dit kan ik', 'What I can do', 'Expertise publieke sector', 'Public-sector expertise', 'Mijn vak'), fc.string({ maxLength: 30 }))),
    tags: fc.array(fc.record({ text, level: maybe(fc.constantFrom(1, 2, 3, 4)) }), { minLength: 1, maxLength: 8 }),
    availability: maybe(fc.record({ hours: maybe(fc.record({ min: maybe(fc.integer({ min: 0, max: 40 })), max: fc.integer({ min: 1, max: 40 }) })), from: maybe(month), confirmed: month })),
    state: maybe(fc.constant('settled')),
  })
  .map(present);

/** Without keys that are undefined. */
export function present(line: unknown): TagLine {
  return JSON.parse(JSON.stringify(line)) as TagLine;
}

/** What LinkedIn and pasting do to a text. */
export const noises: ((line: string) => string)[] = [
  (line) => line,
  (line) => line.replaceAll(' ', '\u00a0'),
  (line) => line.replaceAll(' ', '\n'),
  (line) => line.replaceAll(' ', ' \n '),
  (line) => line.replaceAll(' ', '  '),
  (line) => `Ik ben ambtenaar. Ik werk graag.\n\n${line}`,
  (line) => `${line}\n…meer`,
  (line) => `${line} … more`,
  (line) => `\n\n  ${line}  \n`,
];

export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('#publiekvak', ' #publiekvak', '#publiekvak2', ' · ', '•', ': ', '. ', '(stand mei 2026)', 'Naast mijn baan beschikbaar', ' (ervaren)', '\u202e', '\u0000', '<script>', '#publiekvаk', '##publiekvak', '#publiekvakken', '\n\n', ' | ', 'Expertise publieke sector:', 'a'.repeat(500), '. a'.repeat(300), 'a: '.repeat(300), ' '.repeat(400), '( )'.repeat(100)),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));
