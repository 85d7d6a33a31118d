import type { Portfolio, PortfolioTag } from '../portfolio/types.ts';
import type { Concepts } from './concepts.ts';
import { facetWeight, levelWeight, relationWeight, stanceWeight } from './weights.ts';

export type Relation = keyof typeof relationWeight;

/** What one of the person's tags gives to an assignment that asks `id`. */
export interface Term {
  id: string;
  tag: PortfolioTag;
  relation: Relation;
  /** Before rarity and strength; negative for "no longer". */
  weight: number;
}

/** The portfolio as the matcher asks it: per concept the one best term, and the free words. */
export interface Query {
  terms: ReadonlyMap<string, Term>;
  free: readonly { text: string; tag: PortfolioTag; weight: number }[];
}

/** Tags in any order give the same query: the firmest term of a concept wins, "no longer" wins over kin of other tags. */
export function queryOf({ tags }: Portfolio, concepts: Concepts): Query {
  const terms = new Map<string, Term>();
  const own = new Set(tags.flatMap(({ id }) => (id === undefined ? [] : [id])));
  for (const tag of tags) {
    if (tag.id === undefined || concepts.facet(tag.id) === undefined) continue;
    for (const [id, relation] of kin(tag.id, tag, concepts)) {
      if (relation !== 'same' && own.has(id)) continue;
      const term = { id, tag, relation, weight: tagWeight(tag) * relationWeight[relation] * facetWeight[concepts.facet(id) ?? 'free'] };
      const before = terms.get(id);
      if (before === undefined || firmer(term, before)) terms.set(id, term);
    }
  }
  const free = tags.flatMap((tag) => (tag.text !== undefined && (tag.id === undefined || concepts.facet(tag.id) === undefined) ? [{ text: tag.text, tag, weight: tagWeight(tag) * facetWeight.free }] : []));
  return { terms, free };
}

function tagWeight({ stance, level }: PortfolioTag): number {
  return stanceWeight[stance] * (stance === 'no-longer' || level === undefined ? 1 : levelWeight[level]);
}

/** The concept itself, and its parent and children; "no longer" reaches no further than the concept. */
function kin(id: string, { stance }: PortfolioTag, concepts: Concepts): [string, Relation][] {
  const self: [string, Relation] = [id, 'same'];
  if (stance === 'no-longer') return [self];
  const parent = concepts.broader(id);
  return [self, ...(parent === undefined ? [] : [[parent, 'broader'] as [string, Relation]]), ...concepts.narrower(id).map((child): [string, Relation] => [child, 'narrower'])];
}

function firmer(a: Term, b: Term): boolean {
  if (a.weight < 0 !== b.weight < 0) return a.weight < 0;
  return Math.abs(a.weight) > Math.abs(b.weight);
}
