/** The vocabulary as it lies ready for a worker that just woke: what finds competences in texts, and what is said about each of them. */
import { openMatcher, type Matcher } from '../competences/pack/open.ts';
import { useCharacterTable } from '../competences/text/characters.ts';
import type { Language } from '../competences/types.ts';
import { SchilError } from '../errors.ts';
import { logError } from '../log.ts';
import { inParts, partsOf, type Parts } from '../storage/parts.ts';
import type { PackedRecord } from '../storage/records.ts';
import { openTerms, type Terms } from './terms.ts';

/** One Blob: what the matcher reads, what the tokeniser knows of characters, and the terms in each language. */
export interface PackedVocabulary extends PackedRecord, Parts {
  id: 'vocabulary';
}

export interface VocabularyParts {
  matcher: Uint8Array<ArrayBuffer>;
  characters: Uint16Array<ArrayBuffer>;
  terms: Record<Language, Uint8Array<ArrayBuffer>>;
}

export interface OpenVocabulary {
  matcher: Matcher;
  terms(language: Language): Terms;
}

export function storedVocabulary(version: string, { matcher, characters, terms }: VocabularyParts): PackedVocabulary {
  return { id: 'vocabulary', version, ...inParts([matcher, new Uint8Array(characters.buffer), terms.nl, terms.en]) };
}

/** Undefined when the record is missing, of another version, or damaged: then it is to be made again. */
export async function openVocabulary(packed: PackedVocabulary | undefined, version: string): Promise<OpenVocabulary | undefined> {
  if (packed?.version !== version || !packed.blob) return undefined;
  try {
    const [matcher, characters, nl, en] = (await partsOf(packed)) ?? [];
    if (!matcher || !characters || !nl || !en) return undefined;
    const opened: { [L in Language]?: Terms } = {};
    useCharacterTable(new Uint16Array(characters.buffer, characters.byteOffset, characters.length / 2));
    return { matcher: openMatcher(matcher), terms: (language) => (opened[language] ??= openTerms(language === 'nl' ? nl : en)) };
  } catch (error) {
    if (!(error instanceof SchilError || error instanceof DOMException)) throw error;
    logError('vocabulary', error); // damaged bytes, or a Blob whose file is gone
    return undefined;
  }
}
