/** What the competences room speaks about: concepts, and where they were found in a text. */

export type Language = 'nl' | 'en';
export type Facet = 'domain' | 'skill' | 'behaviour' | 'context';

/** One concept of the vocabulary, as compiled from the YAML files in `vocabulary/` (SKOS in spirit; see docs/vocabulary.md). */
export interface Concept {
  /** Stable, language-free, kebab-case; never changes once published. */
  id: string;
  facet: Facet;
  /** File name of the field of work it stands in, e.g. `permits`. */
  field: string;
  nl: string;
  en: string;
  'nl-also'?: string[];
  'en-also'?: string[];
  'nl-hidden'?: string[];
  'en-hidden'?: string[];
  'nl-ask'?: string[];
  'en-ask'?: string[];
  'nl-is': string;
  'en-is': string;
  broader?: string;
  related?: string[];
  /** `exact|close|broad` and an ESCO URI. */
  esco?: string;
  /** A statute or established name: may itself be the displayed tag, with the generic (broader) term beside it. */
  statute?: boolean;
  /** Per ambiguous form: words of which one must stand in the same text before a mention is `clear`. */
  cues?: Record<string, string[]>;
  /** Per form: words nearby that give it another meaning. */
  blockers?: Record<string, string[]>;
  since: number;
}

export type Vocabulary = readonly Concept[];

/** Where in a profile or assignment a text stands; decides how it is read. */
export const textFields = ['headline', 'about', 'title', 'description', 'skill', 'degree', 'organisation'] as const;
export type TextField = (typeof textFields)[number];

export type TextSource = 'profile' | 'assignment';

/** `clear`: stated by the writer about himself or the work. `ask`: only to be put as a question. */
export type Certainty = 'clear' | 'ask';

/** One place where a text speaks of a concept. Offsets are UTF-16 units of the text as given; `text` is exactly that slice. */
export interface Mention {
  id: string;
  facet: Facet;
  /** Preferred label in the language asked for. */
  label: string;
  start: number;
  end: number;
  text: string;
  certainty: Certainty;
}
