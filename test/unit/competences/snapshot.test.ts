import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCompetences, openMatcher, packVocabulary } from '../../../lib/competences/find.ts';
import { compiledVocabulary } from '../../../tools/build/vocabulary.ts';

/** `+` clear, `?` to ask. A change of rules or vocabulary that changes this file is to be looked at line by line: `npx vitest run -u` writes it. */
it('finds what was reviewed', async () => {
  const matcher = openMatcher(packVocabulary(compiledVocabulary()));
  const texts = readFileSync(join(import.meta.dirname, 'snapshot-texts.txt'), 'utf8').split('\n').filter((line) => line !== '');
  const lines = texts.flatMap((text) => [text, ...findCompetences(text, { matcher }).map((mention) => `  ${mention.certainty === 'clear' ? '+' : '?'} ${mention.id}: ${mention.text}`), '']);
  await expect(lines.join('\n')).toMatchFileSnapshot('./snapshot.txt');
});
