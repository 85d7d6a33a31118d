import type { Concept, Language, Vocabulary } from '../types.ts';
import { foldedWords } from '../text/tokens.ts';

/** One listed form of a concept, ready to be expanded. */
export interface Form {
  /** Place of the concept in the vocabulary. */
  concept: number;
  language: Language;
  /** Folded words without articles. */
  words: string[];
  ask: boolean;
  /** Written in capitals in the vocabulary: only capitals in a text are surely meant. */
  capitals: boolean;
  cues: readonly string[];
  blockers: readonly string[];
}

/** Left out of forms and skipped in texts: "signalen uit de wijk" is "signalen uit wijk". */
export const articles = ['de', 'het', 'een', 'the', 'a', 'an'];

/** All forms of all concepts, labels first. */
export function formsOf(vocabulary: Vocabulary): Form[] {
  return vocabulary.flatMap((concept, at) => (['nl', 'en'] as const).flatMap((language) => formsIn(concept, at, language)));
}

function formsIn(concept: Concept, at: number, language: Language): Form[] {
  const clear = [concept[language], ...(concept[`${language}-also`] ?? []), ...(concept[`${language}-hidden`] ?? [])].flatMap(withoutBrackets);
  const ask = concept[`${language}-ask`] ?? [];
  return [...clear.map((text) => form(concept, at, language, text, false)), ...ask.map((text) => form(concept, at, language, text, true))];
}

/** "Wet open overheid (Woo)" is both the name and its abbreviation. */
function withoutBrackets(text: string): string[] {
  const parts = /^(.+?)\s*\((.+)\)$/.exec(text);
  return parts ? [parts[1]!, parts[2]!] : [text];
}

function form(concept: Concept, at: number, language: Language, text: string, ask: boolean): Form {
  const words = foldedWords(text);
  const kept = words.filter((word) => !articles.includes(word));
  return {
    concept: at,
    language,
    words: kept.length > 0 ? kept : words,
    ask: ask || (concept.facet === 'behaviour' && words.length === 1),
    capitals: /^[A-Z]{2,5}$/.test(text),
    cues: listed(concept.cues, text),
    blockers: listed(concept.blockers, text),
  };
}

function listed(table: Record<string, string[]> | undefined, text: string): string[] {
  const key = Object.keys(table ?? {}).find((name) => name.toLowerCase() === text.toLowerCase());
  return key === undefined ? [] : table![key]!;
}
