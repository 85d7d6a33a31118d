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
  /** A name that may be shown (preferred or alternative label), not jargon. */
  named: boolean;
  /** Written in capitals in the vocabulary: only capitals in a text are surely meant. */
  capitals: boolean;
  cues: readonly string[];
  blockers: readonly string[];
}

/** Left out of forms and skipped in texts: "signalen uit de wijk" is "signalen uit wijk". */
export const articles = ['de', 'het', 'een', 'the', 'a', 'an'];

type FormKind = 'name' | 'hidden' | 'ask';

/** All forms of all concepts, labels first. */
export function formsOf(vocabulary: Vocabulary): Form[] {
  return vocabulary.flatMap((concept, at) => (['nl', 'en'] as const).flatMap((language) => formsIn(concept, at, language)));
}

function formsIn(concept: Concept, at: number, language: Language): Form[] {
  const names = [concept[language], ...(concept[`${language}-also`] ?? [])].flatMap(withoutBrackets);
  const hidden = (concept[`${language}-hidden`] ?? []).flatMap(withoutBrackets);
  const ask = concept[`${language}-ask`] ?? [];
  const formsFrom = (texts: readonly string[], kind: FormKind) => texts.map((text) => form(concept, at, language, text, kind));
  return [...formsFrom(names, 'name'), ...formsFrom(hidden, 'hidden'), ...formsFrom(ask, 'ask')];
}

/** "Wet open overheid (Woo)" is both the name and its abbreviation. */
function withoutBrackets(text: string): string[] {
  const parts = /^(.+?)\s*\((.+)\)$/.exec(text);
  return parts ? [parts[1]!, parts[2]!] : [text];
}

function form(concept: Concept, at: number, language: Language, text: string, kind: FormKind): Form {
  const words = foldedWords(text);
  const kept = words.filter((word) => !articles.includes(word));
  const used = kept.length > 0 ? kept : words;
  return {
    concept: at,
    language,
    words: used,
    named: kind === 'name',
    ask: kind === 'ask' || (concept.facet === 'behaviour' && used.length === 1),
    capitals: /^[A-Z]{2,5}$/.test(text),
    cues: listed(concept.cues, text),
    blockers: listed(concept.blockers, text),
  };
}

function listed(table: Record<string, string[]> | undefined, text: string): string[] {
  const key = Object.keys(table ?? {}).find((name) => name.toLowerCase() === text.toLowerCase());
  return key === undefined ? [] : table![key]!;
}
