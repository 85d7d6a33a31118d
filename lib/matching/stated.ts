import type { AskedCompetence } from '../assignments/types.ts';
import { broaderOf, type VocabularyIndex } from '../competences/vocabulary.ts';

/** One asked competence, and the person's own tag that states it. */
export interface Stated {
  name: string;
  /** As the person wrote it; absent: not stated. */
  by?: string;
}

/**
 * Which asked competences a person has stated: the same one, or a part of it. A plain list in the assignment's order; no count, no
 * score, nothing by which people could be compared.
 */
export function statedOf(asked: readonly AskedCompetence[], tags: readonly { id?: string; text: string }[], vocabulary: VocabularyIndex): Stated[] {
  return asked.map(({ id, name }) => {
    const same = tags.find((tag) => (id !== undefined && tag.id === id) || tag.text.toLowerCase() === name.toLowerCase());
    const part = id === undefined ? undefined : tags.find((tag) => tag.id !== undefined && broaderOf(vocabulary, tag.id).includes(id));
    const by = (same ?? part)?.text;
    return { name, ...(by === undefined ? {} : { by }) };
  });
}
