/** The matcher over the vocabulary of this working tree, packed once and kept until a source of it changes. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openMatcher, packVocabulary, type Matcher } from '../../lib/competences/find.ts';
import type { Vocabulary } from '../../lib/competences/types.ts';
import { compiledVocabulary } from '../build/vocabulary.ts';
import { root } from '../process.ts';

const cache = join(root, '.schil/matcher');

export function vocabulary(): Vocabulary {
  return compiledVocabulary() as Vocabulary;
}

export function matcher(): Matcher {
  const file = join(cache, `${fingerprint()}.bin`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, packVocabulary(vocabulary()));
  }
  return openMatcher(readFileSync(file));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(['lib/competences/**/*.{ts,yaml}', 'tools/build/vocabulary.ts'], { cwd: root }).sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
