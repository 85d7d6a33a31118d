import type { Portfolio, PortfolioTag } from '../portfolio/types.ts';
import type { Concepts, FindMentions } from './concepts.ts';
import { facetWeight, freeBesideConcept, levelWeight, relationWeight, stanceWeight } from './weights.ts';

export type Relation = keyof typeof relationWeight;

/** What one of the person's tags gives to an assignment that asks `id`. */
export interface Term {
  id: string;
  tag: PortfolioTag;
  relation: Relation;
  /** Before rarity and strength; negative for "no longer". */
  weight: number;
}

/** Words of one's own that are looked up in the texts. */
export interface FreeWords {
  text: string;
  tag: PortfolioTag;
  /** Before rarity and place; negative for "no longer". */
  weight: number;
}

/** The portfolio as the matcher asks it: per concept the one best term, by id; and the free words. */
export interface Query {
  terms: ReadonlyMap<string, Term>;
  free: readonly FreeWords[];
}

/**
 * Tags in any order give the same query. What a person says of a concept itself goes before what follows from a wider or narrower tag;
 * of several, "no longer" wins, then the firmest. `find` recognises concepts in free words; without it only exact labels are recognised.
 */
export function queryOf({ tags }: Portfolio, concepts: Concepts, find?: FindMentions): Query {
  const known = tags.flatMap((tag) => conceptsOf(tag, concepts, find).map((id) => ({ id, tag })));
  const terms = new Map<string, Term>();
  for (const { id, tag } of known) put(terms, { id, tag, relation: 'same', weight: weightOf(tag, 'same', concepts, id) });
  const kin = new Map<string, Term>();
  for (const { id, tag } of known) if (tag.stance !== 'no-longer') for (const [other, relation] of kinOf(id, concepts)) put(kin, { id: other, tag, relation, weight: weightOf(tag, relation, concepts, other) });
  for (const [id, term] of kin) {
    const own = terms.get(id);
    if (own === undefined) terms.set(id, term);
    else if (own.weight >= 0 && term.weight > own.weight) terms.set(id, { ...own, weight: term.weight }); // saying more never counts for less
  }
  return { terms: new Map([...terms].sort(([a], [b]) => (a < b ? -1 : 1))), free: freeWords(tags, concepts, new Set(known.map(({ tag }) => tag))) };
}

/** The tag's own concept, or those that its free words name. */
function conceptsOf({ id, text }: PortfolioTag, concepts: Concepts, find?: FindMentions): string[] {
  if (id !== undefined && concepts.facet(id) !== undefined) return [id];
  if (text === undefined) return [];
  const exact = concepts.idOfName(text);
  if (exact !== undefined) return [exact];
  return find === undefined ? [] : [...new Set(find(text, 'skill').flatMap(({ id: found, certainty }) => (certainty === 'clear' ? [found] : [])))];
}

/** Words of tags without a concept of their own; they count less when a concept was recognised in them. */
function freeWords(tags: readonly PortfolioTag[], concepts: Concepts, recognised: ReadonlySet<PortfolioTag>): FreeWords[] {
  return tags
    .flatMap((tag) => (tag.text === undefined || (tag.id !== undefined && concepts.facet(tag.id) !== undefined) ? [] : [{ text: tag.text, tag, weight: tagWeight(tag) * facetWeight.free * (recognised.has(tag) ? freeBesideConcept : 1) }]))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.weight - b.weight));
}

function weightOf(tag: PortfolioTag, relation: Relation, concepts: Concepts, id: string): number {
  return tagWeight(tag) * relationWeight[relation] * facetWeight[concepts.facet(id) ?? 'free'];
}

function tagWeight({ stance, level }: PortfolioTag): number {
  return stanceWeight[stance] * (stance === 'no-longer' || level === undefined ? 1 : levelWeight[level]);
}

/** Parent and children. */
function kinOf(id: string, concepts: Concepts): [string, Relation][] {
  const parent = concepts.broader(id);
  return [...(parent === undefined ? [] : [[parent, 'broader'] as [string, Relation]]), ...concepts.narrower(id).map((child): [string, Relation] => [child, 'narrower'])];
}

function put(terms: Map<string, Term>, term: Term): void {
  const before = terms.get(term.id);
  if (before === undefined || firmer(term, before)) terms.set(term.id, term);
}

function firmer(a: Term, b: Term): boolean {
  if (a.weight < 0 !== b.weight < 0) return a.weight < 0;
  if (a.weight !== b.weight) return Math.abs(a.weight) > Math.abs(b.weight);
  return nameOf(a.tag) < nameOf(b.tag);
}

function nameOf({ id, text }: PortfolioTag): string {
  return `${id ?? ''} ${text ?? ''}`;
}
