import { describe, expect, it } from 'vitest';
import { SchilError } from '../../../lib/errors.ts';
import { readFeed } from '../../../lib/feeds/read.ts';
import * as dutch from '../../fixtures/feeds/dutch.ts';
import * as foreign from '../../fixtures/feeds/foreign.ts';
import type { FormatCase } from '../../fixtures/feeds/format-case.ts';
import * as standards from '../../fixtures/feeds/open-standards.ts';

const cases: FormatCase[] = [standards, dutch, foreign].flatMap((group) => Object.values(group) as FormatCase[]);

describe.each(cases.map((one) => [one.format, one] as const))('%s', (format, { dialects, nearMiss, source }) => {
  it('states where its shape is described and has three dialects', () => {
    expect(source.length).toBeGreaterThan(8);
    expect(dialects).toHaveLength(3);
  });

  it.each(dialects.map((dialect) => [dialect.name, dialect] as const))('reads %s', (_name, { text, url, expected, refused = 0 }) => {
    const reading = readFeed(text, url ? { url } : {});
    expect(reading.format).toBe(format);
    expect(reading.refused).toHaveLength(refused);
    expect(reading.assignments).toHaveLength(expected.length);
    for (const [index, facts] of expected.entries()) expect(reading.assignments[index]).toMatchObject(facts);
  });

  it('reads the same from bytes', () => {
    const { text, url } = dialects[0]!;
    const options = url ? { url } : {};
    expect(readFeed(new TextEncoder().encode(text), options)).toEqual(readFeed(text, options));
  });

  it(`does not take for it: ${nearMiss.name}`, () => {
    if (nearMiss.format) expect(readFeed(nearMiss.text).format).toBe(nearMiss.format);
    else expect(refusalOf(nearMiss.text).values.seems).toBe(nearMiss.seems);
  });
});

function refusalOf(text: string): SchilError {
  try {
    readFeed(text);
  } catch (error) {
    if (error instanceof SchilError) return error;
    throw error;
  }
  throw new Error('was not refused');
}
