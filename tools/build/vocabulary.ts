/** Compiles the YAML files that people edit into the vocabulary, with messages for people who do not program. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { shipVocabulary } from '../../lib/competences/shipped.ts';
import type { Concept, Vocabulary } from '../../lib/competences/types.ts';
import { problemsIn } from './vocabulary-problems.ts';

const folder = join(import.meta.dirname, '../../lib/competences/vocabulary');

/**
 * All concepts, each with the name of its file as its field of work.
 * @throws Error that lists everything that is wrong, one line per problem.
 */
export function compiledVocabulary(): Vocabulary {
  const concepts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => fileOf(name));
  const problems = problemsIn(concepts);
  if (problems.length > 0) throw new Error(`The vocabulary has ${problems.length} problem(s):\n${problems.join('\n')}`);
  return concepts;
}

/** `vocabulary.json` as it ships. */
export function shippedVocabulary(): string {
  return JSON.stringify(shipVocabulary(compiledVocabulary()));
}

function fileOf(name: string): Concept[] {
  let concepts: unknown;
  try {
    concepts = parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    throw new Error(`${name} is not valid YAML: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (!Array.isArray(concepts)) throw new Error(`${name}: a list of concepts is expected, each beginning with "- id:".`);
  return concepts.map((concept) => ({ ...(concept as Concept), field: name.replace('.yaml', '') }));
}
