import type { VocabularyIndex } from '../competences/vocabulary.ts';
import { escoKey } from '../competences/shipped.ts';
import { conceptOfLabel } from '../competences/vocabulary.ts';
import type { Facet, Language } from '../competences/types.ts';
import type { Concepts } from '../matching/concepts.ts';

/** The vocabulary as matching asks it, with labels in one language. */
export function conceptsFrom(index: VocabularyIndex, language: Language): Concepts {
  const byEsco = new Map(index.concepts.map(({ id, esco = '' }) => [escoKey(esco), id]));
  byEsco.delete(undefined);
  return {
    facet: (id) => index.byId.get(id)?.facet,
    label: (id) => index.byId.get(id)?.[language] ?? id,
    broader: (id) => index.byId.get(id)?.broader,
    narrower: (id) => index.narrower.get(id) ?? [],
    idOfName: (name) => conceptOfLabel(index, name),
    idOfUri: (uri) => byEsco.get(escoKey(uri)),
  };
}

/** The record from which the market names concepts, without the vocabulary. */
export const conceptsId = 'concepts';

const columns = ['id', 'facet', 'broader', 'nl', 'en'] as const;

/** What an answer of the market needs of the vocabulary, in a few kilobytes: a column of text per field. */
export function packConcepts({ concepts }: VocabularyIndex): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(columns.map((name) => concepts.map((concept) => concept[name] ?? '').join('\n'))));
}

/** The concepts by their ids only: whoever has names or addresses of concepts needs the vocabulary. */
export function openConcepts(bytes: Uint8Array, language: Language): Concepts {
  const [ids, facets, broaders, nl, en] = (JSON.parse(new TextDecoder().decode(bytes)) as string[]).map((column) => column.split('\n')) as [string[], string[], string[], string[], string[]];
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const of = (column: readonly string[], id: string) => column[placeOf.get(id) ?? -1] || undefined;
  const labels = language === 'nl' ? nl : en;
  return {
    facet: (id) => of(facets, id) as Facet | undefined,
    label: (id) => of(labels, id) ?? id,
    broader: (id) => of(broaders, id),
    narrower: (id) => ids.filter((_one, place) => broaders[place] === id),
    idOfName: () => undefined,
    idOfUri: () => undefined,
  };
}
