import type { VocabularyIndex } from '../competences/vocabulary.ts';
import { conceptOfLabel } from '../competences/vocabulary.ts';
import type { Language } from '../competences/types.ts';
import type { Concepts } from '../matching/concepts.ts';

const match = /^(?:exact|close)\s+(\S+)$/;

/** The vocabulary as matching asks it, with labels in one language. */
export function conceptsFrom(index: VocabularyIndex, language: Language): Concepts {
  const byUri = new Map(index.concepts.flatMap(({ id, esco }) => {
    const uri = esco === undefined ? undefined : match.exec(esco)?.[1];
    return uri === undefined ? [] : [[uri, id] as const];
  }));
  return {
    facet: (id) => index.byId.get(id)?.facet,
    label: (id) => index.byId.get(id)?.[language] ?? id,
    broader: (id) => index.byId.get(id)?.broader,
    narrower: (id) => index.narrower.get(id) ?? [],
    idOfName: (name) => conceptOfLabel(index, name),
    idOfUri: (uri) => byUri.get(uri),
  };
}
