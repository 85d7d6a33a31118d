import { foldedWords } from './text/tokens.ts';
import type { Concept, Language } from './types.ts';
import type { VocabularyIndex } from './vocabulary.ts';

/** How well a form fits what was typed; only the order counts. */
const EXACT = 4;
const BEGINS = 3;
const WORD_BEGINS = 2;
const WITHIN = 1;

/**
 * Concepts for "add by search", best first: typed words may be the label, a synonym, jargon or a part of a compound, in either language.
 * @param most at most so many.
 */
export function searchVocabulary(index: VocabularyIndex, typed: string, language: Language, most = 20): Concept[] {
  const words = foldedWords(typed).join(' ');
  if (words.length < 2) return [];
  return index.concepts
    .map((concept) => ({ concept, score: scoreOf(concept, words, language) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.concept[language].length - other.concept[language].length || (one.concept.id < other.concept.id ? -1 : 1))
    .slice(0, most)
    .map(({ concept }) => concept);
}

/** Own language before the other, labels before synonyms before jargon. */
function scoreOf(concept: Concept, words: string, language: Language): number {
  const other = language === 'nl' ? 'en' : 'nl';
  const groups: [weight: number, forms: readonly string[]][] = [
    [6, [concept[language]]],
    [5, concept[`${language}-also`] ?? []],
    [4, [...(concept[`${language}-hidden`] ?? []), ...(concept[`${language}-ask`] ?? [])]],
    [3, [concept[other], ...(concept[`${other}-also`] ?? [])]],
    [2, [...(concept[`${other}-hidden`] ?? []), ...(concept[`${other}-ask`] ?? [])]],
    [1, [concept[`${language}-is`]]],
  ];
  return Math.max(0, ...groups.flatMap(([weight, forms]) => forms.map((form) => fit(foldedWords(form).join(' '), words) * 10).map((score) => (score > 0 ? score + weight : 0))));
}

function fit(form: string, words: string): number {
  if (form === words) return EXACT;
  if (form.startsWith(words)) return BEGINS;
  if (` ${form}`.includes(` ${words}`)) return WORD_BEGINS;
  return words.length > 3 && (form.includes(words) || words.split(' ').every((word) => word.length > 2 && ` ${form}`.includes(` ${word}`))) ? WITHIN : 0;
}
