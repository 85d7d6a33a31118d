import { adjectiveForms, nounForms } from '../words/dutch.ts';
import { dutchVerb } from '../words/dutch-verbs.ts';
import { englishNounForms, englishVerb, startsNounPhrase } from '../words/english.ts';
import type { Form } from './forms.ts';

/** What a form looks like in texts: word sequences, and what is done with a verb that may stand elsewhere in the clause. */
export interface Expansion {
  /** The form itself is always the first. */
  sequences: string[][];
  phrases: { verb: VerbForms; objects: string[][] }[];
}

export interface VerbForms {
  name: string;
  particle?: string;
  whole: string[];
  parted: string[];
}

/** @param isWord whether a part of a long word is a word of its own, so that the long word may be found split ("beleids nota"). */
export function expand(form: Form, isWord: (word: string) => boolean): Expansion {
  return form.language === 'nl' ? expandDutch(form.words, isWord) : expandEnglish(form.words);
}

function expandDutch(words: string[], isWord: (word: string) => boolean): Expansion {
  const last = words.at(-1)!;
  const first = words[0]!;
  if (words.length === 1) {
    const verb = dutchVerb(last);
    const forms = verb ? [last, ...verb.whole] : nounForms(last);
    return { sequences: [...forms.map((form) => [form]), ...forms.flatMap((form) => splits(form, isWord))], phrases: [] };
  }
  const ending = dutchVerb(last);
  if (ending) return phrase(words, { name: `nl:${last}`, ...ending }, dutchPhrase(words.slice(0, -1)));
  const beginning = dutchVerb(first);
  if (beginning) return phrase(words, { name: `nl:${first}`, ...beginning }, dutchPhrase(words.slice(words[1] === 'van' && words.length > 2 ? 2 : 1)));
  const sequences = dutchPhrase(words);
  const joined = words.length === 2 && words[0]!.length > 2 && last.length > 2 ? nounForms(last).map((form) => [first + form]) : [];
  return { sequences: [...sequences, ...joined], phrases: [] };
}

function expandEnglish(words: string[]): Expansion {
  const first = words[0]!;
  const verb = words.length > 1 && !startsNounPhrase(first) ? englishVerb(first) : undefined;
  if (verb) return phrase(words, { name: `en:${first}`, whole: verb, parted: [] }, englishPhrase(words.slice(1)));
  const joined = words.length === 2 && words.every((word) => word.length < 6) ? [[words.join('')]] : [];
  return { sequences: [...englishPhrase(words), ...joined], phrases: [] };
}

function phrase(words: string[], verb: VerbForms, objects: string[][]): Expansion {
  return { sequences: [words], phrases: [{ verb, objects }] };
}

/** Variants of the first and the last word of a Dutch noun phrase. */
function dutchPhrase(words: string[]): string[][] {
  const last = nounForms(words.at(-1)!);
  if (words.length === 1) return last.map((form) => [form]);
  const first = [...new Set([...adjectiveForms(words[0]!), ...nounForms(words[0]!)])];
  return product(first, words.slice(1, -1), last);
}

function englishPhrase(words: string[]): string[][] {
  const last = englishNounForms(words.at(-1)!);
  if (words.length === 1) return last.map((form) => [form]);
  return product(englishNounForms(words[0]!), words.slice(1, -1), last);
}

function product(first: string[], middle: string[], last: string[]): string[][] {
  return first.flatMap((one) => last.map((other) => [one, ...middle, other]));
}

/** "Over last" is more often English than overlast. */
const neverSplitOff = new Set(['over', 'onder', 'door', 'voor', 'tegen']);

function splits(word: string, isWord: (word: string) => boolean): string[][] {
  const found: string[][] = [];
  for (let at = 4; at <= word.length - 4; at++) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (!neverSplitOff.has(left) && isWord(right) && (isWord(left) || (left.endsWith('s') && isWord(left.slice(0, -1))))) found.push([left, right]);
  }
  return found;
}
