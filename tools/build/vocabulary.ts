import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../lib/competences/vocabulary');

/** The vocabulary as it ships, compiled from the YAML files that people edit. */
export function compiledVocabulary(): unknown {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const concepts = parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>[];
      return concepts.map((concept) => ({ ...concept, field: name.replace('.yaml', '') }));
    });
}
