import type { Facet, Vocabulary } from '../types.ts';
import { heads, modifiers } from '../words/compounds.ts';
import { functionWords } from '../words/function-words.ts';
import { triggerWords } from '../words/non-claims.ts';
import { nameWords } from '../words/names.ts';
import { wordClasses } from './word-classes.ts';
import { expand, type VerbForms } from './expand.ts';
import { articles, formsOf, type Form } from './forms.ts';
import { FIRST_VERB, PLAIN } from './seeds.ts';

/** A concept as the matcher knows it. */
export interface KnownConcept {
  id: string;
  facet: Facet;
  /** A number for the field of work it stands in. */
  field: number;
  nl: string;
  en: string;
}

/** That a sequence of words means a concept. */
export interface Claim {
  concept: number;
  ask: boolean;
  capitals: boolean;
  /** The very words are a name of the concept, neither jargon nor made by rule. */
  named: boolean;
  /** Languages in which the concept lists it. */
  nl: boolean;
  en: boolean;
  cues: readonly string[];
  blockers: readonly string[];
}

/** Everything known about one sequence of words after one seed. */
export interface Entry {
  claims: Claim[];
  /** Verbs of which this word is a form, as places in `Lexicon.verbs`. */
  verbs: number[];
  nl: boolean;
  en: boolean;
  trigger: boolean;
  name: boolean;
  article: boolean;
  /** May be part of a compound. */
  part: boolean;
  /** Begins what is done with some verb. */
  object: boolean;
  /** Kinds of word that the rules ask about. */
  classes: number;
}

/** A verb as it must be written: whole, or with its particle elsewhere. Its place + FIRST_VERB is the seed of what is done with it. */
export interface KnownVerb {
  particle?: string;
  /** How far its object may stand before it (English: never). */
  before: boolean;
}

/** All that is looked up in a text, as sequences of words: what the packed table and the reference matcher are both made from. */
export interface Lexicon {
  concepts: KnownConcept[];
  verbs: KnownVerb[];
  /** Key: `seed words…`, see `keyOf`. */
  entries: Map<string, Entry>;
}

export function keyOf(seed: number, words: readonly string[]): string {
  return `${seed} ${words.join(' ')}`;
}

/** Expands every form of the vocabulary. A listed form always wins over what another form would look like. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const forms = formsOf(vocabulary);
  const fields = [...new Set(vocabulary.map(({ field }) => field))];
  const lexicon: Lexicon = {
    concepts: vocabulary.map(({ id, facet, field, nl, en }) => ({ id, facet, field: fields.indexOf(field), nl, en })),
    verbs: [],
    entries: new Map(),
  };
  const words = new Set([...forms.filter((form) => form.language === 'nl').flatMap((form) => form.words), ...heads, ...modifiers]);
  const listed = new Set<string>();
  for (const form of forms) {
    const key = keyOf(PLAIN, form.words);
    listed.add(key);
    claim(entryOf(lexicon, key), form, form.named);
  }
  const verbs = new Map<string, number>();
  for (const form of forms) addExpansion(lexicon, form, (word) => word.length > 3 && words.has(word) && !functionWords.nl.includes(word), listed, verbs);
  addWords(lexicon);
  return lexicon;
}

function addExpansion(lexicon: Lexicon, form: Form, isWord: (word: string) => boolean, listed: Set<string>, verbs: Map<string, number>): void {
  const { sequences, phrases } = expand(form, isWord);
  const isPart = form.language === 'nl' && form.words.length === 1 && phrases.length === 0;
  for (const words of sequences) {
    const key = keyOf(PLAIN, words);
    if (!listed.has(key)) claim(entryOf(lexicon, key), form);
    if (isPart && words.length === 1) entryOf(lexicon, key).part = true;
  }
  for (const { verb, objects } of phrases) {
    for (const place of placesOf(lexicon, verb, verbs)) {
      for (const words of objects) claim(entryOf(lexicon, keyOf(FIRST_VERB + place, words)), form);
    }
    for (const [word] of objects) entryOf(lexicon, keyOf(PLAIN, [word!])).object = true;
  }
}

/** The verb's own entries, made at its first use. */
function placesOf(lexicon: Lexicon, verb: VerbForms, known: Map<string, number>): number[] {
  const english = verb.name.startsWith('en:');
  const kinds = [
    { name: verb.name, forms: verb.whole, particle: undefined },
    ...(verb.particle === undefined ? [] : [{ name: `${verb.name}|`, forms: verb.parted, particle: verb.particle }]),
  ];
  return kinds.map(({ name, forms, particle }) => {
    const place = known.get(name) ?? lexicon.verbs.push({ before: !english, ...(particle === undefined ? {} : { particle }) }) - 1;
    if (!known.has(name)) for (const form of forms) entryOf(lexicon, keyOf(PLAIN, [form])).verbs.push(place);
    known.set(name, place);
    return place;
  });
}

function addWords(lexicon: Lexicon): void {
  const mark = (words: readonly string[], what: 'nl' | 'en' | 'trigger' | 'name' | 'article') => {
    for (const word of words) entryOf(lexicon, keyOf(PLAIN, [word]))[what] = true;
  };
  mark(functionWords.nl, 'nl');
  mark(functionWords.en, 'en');
  mark(triggerWords, 'trigger');
  mark(nameWords, 'name');
  mark(articles, 'article');
  for (const [word, classes] of wordClasses()) entryOf(lexicon, keyOf(PLAIN, [word])).classes = classes;
}

function entryOf(lexicon: Lexicon, key: string): Entry {
  let entry = lexicon.entries.get(key);
  if (!entry) {
    entry = { claims: [], verbs: [], nl: false, en: false, trigger: false, name: false, article: false, part: false, object: false, classes: 0 };
    lexicon.entries.set(key, entry);
  }
  return entry;
}

/** A concept claims a sequence once; a clear form is stronger than one to ask about. */
function claim(entry: Entry, form: Form, named = false): void {
  const known = entry.claims.find((one) => one.concept === form.concept);
  const made: Claim = {
    concept: form.concept, ask: form.ask, capitals: form.capitals, named, nl: form.language === 'nl', en: form.language === 'en', cues: form.cues, blockers: form.blockers,
  };
  if (!known) {
    entry.claims.push(made);
    return;
  }
  known.ask &&= made.ask;
  known.capitals &&= made.capitals;
  known.named ||= made.named;
  known.nl ||= made.nl;
  known.en ||= made.en;
  if (known.cues.length === 0) known.cues = made.cues;
  if (known.blockers.length === 0) known.blockers = made.blockers;
}
