import { describe, expect, it } from 'vitest';
import { findCompetences, openMatcher, packVocabulary } from '../../../lib/competences/find.ts';
import { readVocabulary, shipVocabulary } from '../../../lib/competences/shipped.ts';
import { SchilError } from '../../../lib/errors.ts';
import { smallVocabulary } from './small-vocabulary.ts';

const bytes = packVocabulary(smallVocabulary);

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof SchilError ? error.code : 'other';
  }
}

describe('a packed vocabulary', () => {
  it('is the same bytes for the same vocabulary', () => {
    expect(packVocabulary(smallVocabulary)).toEqual(bytes);
  });

  it('opens at any place in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(findCompetences('handhaving', { matcher: openMatcher(shifted.subarray(1)) })).toHaveLength(1);
  });

  it.each([
    ['nothing', () => new Uint8Array()],
    ['a part', () => bytes.slice(0, bytes.length - 4)],
    ['an odd length', () => bytes.slice(0, bytes.length - 3)],
    ['something else', () => new Uint8Array(bytes.length)],
    ['another version', () => changed(4)],
    ['another size of the table', () => changed(16)],
    ['a changed name early on', () => changed(bytes.length - 2000)],
    ['a changed name', () => changed(bytes.length - 8)],
  ])('refuses %s', (_, damaged) => {
    expect(codeOf(() => openMatcher(damaged()))).toBe('broken-vocabulary');
  });
});

function changed(at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = copy[at]! ^ 1;
  return copy;
}

describe('the shipped vocabulary', () => {
  it('reads back exactly', () => {
    expect(readVocabulary(JSON.stringify(shipVocabulary(smallVocabulary)))).toEqual(smallVocabulary);
  });

  it.each(['', 'null', '{}', '{"format":1,"columns":{"id":""}}', '"text"'])('refuses %j', (json) => {
    expect(codeOf(() => readVocabulary(json))).toBe('broken-vocabulary');
  });
});
