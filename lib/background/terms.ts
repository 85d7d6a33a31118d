/** What is said about concepts in one language, in a few kilobytes that open without the vocabulary: a column of text per field. */
import type { Language } from '../competences/types.ts';
import { genericOf, type VocabularyIndex } from '../competences/vocabulary.ts';

export interface Term {
  label: string;
  /** Of a statute the broader term, of others the label. */
  generic: string;
  definition: string;
}
export type Terms = ReadonlyMap<string, Term>;

export function packTerms(index: VocabularyIndex, language: Language): Uint8Array<ArrayBuffer> {
  const { concepts } = index;
  const columns = [
    concepts.map(({ id }) => id),
    concepts.map((concept) => concept[language]),
    concepts.map(({ id }) => genericOf(index, id, language) ?? ''),
    concepts.map((concept) => concept[`${language}-is`]),
  ];
  return new TextEncoder().encode(JSON.stringify(columns));
}

export function openTerms(packed: Uint8Array): Terms {
  const [ids, labels, generics, definitions] = JSON.parse(new TextDecoder().decode(packed)) as [string[], string[], string[], string[]];
  return new Map(ids.map((id, place) => [id, { label: labels[place]!, generic: generics[place] || labels[place]!, definition: definitions[place]! }]));
}
