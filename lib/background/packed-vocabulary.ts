/** The vocabulary as it lies ready for a worker that just woke: what finds competences in texts, and what is said about each of them. */
import { openMatcher, type Matcher } from '../competences/pack/open.ts';
import { useCharacterTable } from '../competences/text/characters.ts';
import type { Language } from '../competences/types.ts';
import { SchilError } from '../errors.ts';
import type { PackedBytes } from '../storage/records.ts';
import { openTerms, type Terms } from './terms.ts';

export interface PackedVocabulary extends PackedBytes {
  terms: Record<Language, string>;
  /** What the tokeniser knows of characters. */
  characters: Uint16Array<ArrayBuffer>;
}

export interface OpenVocabulary {
  matcher: Matcher;
  terms(language: Language): Terms;
}

/** Undefined when the record is missing, of another version, or damaged: then it is to be made again. */
export function openVocabulary(packed: PackedVocabulary | undefined, version: string): OpenVocabulary | undefined {
  if (packed?.version !== version || !packed.terms || !packed.characters) return undefined;
  const opened: { [L in Language]?: Terms } = {};
  try {
    useCharacterTable(packed.characters);
    return { matcher: openMatcher(packed.bytes), terms: (language) => (opened[language] ??= openTerms(packed.terms[language])) };
  } catch (error) {
    if (!(error instanceof SchilError)) throw error;
    return undefined;
  }
}
