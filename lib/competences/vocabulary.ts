import type { Concept, Facet, Language, Vocabulary } from './types.ts';

/** The vocabulary, ready for looking things up. */
export interface VocabularyIndex {
  concepts: Vocabulary;
  byId: ReadonlyMap<string, Concept>;
  /** Concept of each label that may be displayed (preferred and alternative, both languages), in small letters. */
  labels: ReadonlyMap<string, string>;
  narrower: ReadonlyMap<string, readonly string[]>;
}

export function indexVocabulary(vocabulary: Vocabulary): VocabularyIndex {
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of vocabulary) if (broader !== undefined) narrower.set(broader, [...(narrower.get(broader) ?? []), id]);
  return { concepts: vocabulary, byId: new Map(vocabulary.map((concept) => [concept.id, concept])), labels: labelsOf(vocabulary), narrower };
}

/** Preferred labels first: an alternative label never takes another concept's name. */
function labelsOf(vocabulary: Vocabulary): Map<string, string> {
  const labels = new Map<string, string>();
  const add = (text: string, id: string) => {
    if (!labels.has(text.toLowerCase())) labels.set(text.toLowerCase(), id);
  };
  for (const { id, nl, en } of vocabulary) for (const text of [nl, en]) add(text, id);
  for (const concept of vocabulary) for (const text of [...(concept['nl-also'] ?? []), ...(concept['en-also'] ?? [])]) add(text, concept.id);
  for (const concept of vocabulary) if (concept.statute) for (const text of [...(concept['nl-hidden'] ?? []), ...(concept['en-hidden'] ?? [])]) add(text, concept.id);
  return labels;
}

/** Preferred label, or undefined for an id that the vocabulary does not have. */
export function labelOf(index: VocabularyIndex, id: string, language: Language): string | undefined {
  return index.byId.get(id)?.[language];
}

export function definitionOf(index: VocabularyIndex, id: string, language: Language): string | undefined {
  return index.byId.get(id)?.[`${language}-is`];
}

/** The generic term beside a statute or established name: the label of its broader concept. Undefined for other concepts. */
export function genericOf(index: VocabularyIndex, id: string, language: Language): string | undefined {
  const concept = index.byId.get(id);
  return concept?.statute && concept.broader !== undefined ? labelOf(index, concept.broader, language) : undefined;
}

/** The concept and all that is broader, nearest first. */
export function broaderOf(index: VocabularyIndex, id: string): string[] {
  const path: string[] = [];
  for (let at = index.byId.get(id)?.broader; at !== undefined && !path.includes(at); at = index.byId.get(at)?.broader) path.push(at);
  return path;
}

/** Concepts directly under this one. */
export function narrowerOf(index: VocabularyIndex, id: string): readonly string[] {
  return index.narrower.get(id) ?? [];
}

export function facetOf(index: VocabularyIndex, id: string): Facet | undefined {
  return index.byId.get(id)?.facet;
}

/** The concept whose label or established name this text is, or undefined. */
export function conceptOfLabel(index: VocabularyIndex, text: string): string | undefined {
  return index.labels.get(text.trim().toLowerCase());
}
