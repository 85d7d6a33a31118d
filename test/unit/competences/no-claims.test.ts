import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCompetences, openMatcher, packVocabulary } from '../../../lib/competences/find.ts';
import { compiledVocabulary } from '../../../tools/build/vocabulary.ts';

const matcher = openMatcher(packVocabulary(compiledVocabulary()));

describe('sentences in which nobody says what he can do', () => {
  it.each(['nl', 'en'])('get hardly ever a clear mention: %s', (language) => {
    const texts = readFileSync(join(import.meta.dirname, `no-claims-${language}.txt`), 'utf8').trim().split('\n');
    const spoilt = texts.filter((text) => findCompetences(text, { matcher, field: 'about' }).some(({ certainty }) => certainty === 'clear'));
    expect(spoilt.length).toBeLessThanOrEqual(texts.length * 0.03);
  });
});
