import { findCompetences, type Matcher } from './find.ts';
import type { Certainty, Facet, Language, Mention, TextField } from './types.ts';
import { definitionOf, genericOf, labelOf, type VocabularyIndex } from './vocabulary.ts';

/** A text of a profile, with where it stands. */
export interface ProposalText {
  field: TextField;
  text: string;
  where?: string;
}

/** A concept that a person may take as a tag, with the words that speak for it, strongest first. */
export interface ProposedCompetence {
  id: string;
  facet: Facet;
  label: string;
  definition: string;
  /** Generic term, where the concept is a statute. */
  generic?: string;
  certainty: Certainty;
  quotes: { text: string; context: string; field: TextField; where?: string }[];
}

export interface ProposeOptions {
  matcher: Matcher;
  index: VocabularyIndex;
  /** Of labels and definitions. */
  language: Language;
  /** Concepts not to propose again. */
  without?: ReadonlySet<string>;
}

/** What one mention adds to a concept's support, by where it stands. A skill that the person listed says more than a line in a description. */
const WEIGHTS: Record<TextField, number> = { skill: 3, headline: 3, title: 3, about: 2, degree: 1, organisation: 1, description: 1 };
/** Where somebody works and how he behaves colours a profile; what he knows and can do comes first. */
const FACET_SHARE: Record<Facet, number> = { domain: 1, skill: 1, behaviour: 0.6, context: 0.3 };
const CLEAR = 10;
const MOST_QUOTES = 5;
const AROUND = 60;

interface Support {
  facet: Facet;
  weight: number;
  isClear: boolean;
  quotes: { quote: ProposedCompetence['quotes'][number]; weight: number }[];
}

/** The competences of all texts of a profile together: clear before doubtful, best supported first, equal ones by label. */
export function proposeCompetences(texts: readonly ProposalText[], { matcher, index, language, without }: ProposeOptions): ProposedCompetence[] {
  const supports = new Map<string, Support>();
  const context = texts.map(({ text }) => text).join('\n');
  for (const source of texts) {
    for (const mention of findCompetences(source.text, { matcher, field: source.field, context })) {
      if (!without?.has(mention.id)) addTo(supports, mention, source);
    }
  }
  return [...supports]
    .map(([id, support]) => ({ proposal: proposalOf(id, support, index, language), order: support.weight * FACET_SHARE[support.facet] + (support.isClear ? 1000 : 0) }))
    .sort((one, other) => other.order - one.order || (one.proposal.label < other.proposal.label ? -1 : 1))
    .map(({ proposal }) => proposal);
}

function addTo(supports: Map<string, Support>, mention: Mention, { field, text, where }: ProposalText): void {
  const isClear = mention.certainty === 'clear';
  const support = supports.get(mention.id) ?? { facet: mention.facet, weight: 0, isClear: false, quotes: [] };
  const weight = WEIGHTS[field] + (isClear ? CLEAR : 0);
  const isNew = support.quotes.every(({ quote }) => quote.text.toLowerCase() !== mention.text.toLowerCase());
  // The same words again say little more.
  support.weight += isNew ? weight : 1;
  support.isClear ||= isClear;
  support.quotes.push({ weight, quote: { text: mention.text, context: around(text, mention.start, mention.end), field, ...(where === undefined ? {} : { where }) } });
  supports.set(mention.id, support);
}

function proposalOf(id: string, { facet, isClear, quotes }: Support, index: VocabularyIndex, language: Language): ProposedCompetence {
  const generic = genericOf(index, id, language);
  return {
    id,
    facet,
    label: labelOf(index, id, language) ?? id,
    definition: definitionOf(index, id, language) ?? '',
    ...(generic === undefined ? {} : { generic }),
    certainty: isClear ? 'clear' : 'ask',
    quotes: [...quotes].sort((one, other) => other.weight - one.weight).slice(0, MOST_QUOTES).map(({ quote }) => quote),
  };
}

/** The mention with the words around it, cut at words, on one line. */
function around(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const until = end + AROUND >= text.length ? text.length : text.lastIndexOf(' ', end + AROUND);
  const left = from > 0 && from <= start ? from : from > start ? start : 0;
  const right = Math.max(end, until);
  const cut = text.slice(left, right).replace(/\s+/g, ' ').trim();
  return `${left > 0 ? '… ' : ''}${cut}${right < text.length ? ' …' : ''}`;
}
