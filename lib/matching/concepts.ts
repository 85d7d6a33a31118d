import type { Facet, Mention, TextField } from '../competences/types.ts';

/** What matching needs to know of the vocabulary. `indexVocabulary` of the competences room gives it. */
export interface Concepts {
  facet(id: string): Facet | undefined;
  label(id: string): string;
  broader(id: string): string | undefined;
  narrower(id: string): readonly string[];
  /** Exact label in either language, any case. */
  idOfName(name: string): string | undefined;
  /** ESCO URI with an exact or close match. */
  idOfUri(uri: string): string | undefined;
}

/** Finds competences in a text; `findCompetences` with its matcher bound. */
export type FindMentions = (text: string, field: TextField) => readonly Mention[];
