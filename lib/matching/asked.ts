import type { AskedCompetence, Assignment } from '../assignments/types.ts';
import type { Mention } from '../competences/types.ts';
import type { Concepts, FindMentions } from './concepts.ts';
import { facetWeight, strength } from './weights.ts';

/** A competence that an assignment asks, as far as we know it as a concept, with how firmly (0–1). */
export interface Asked {
  id: string;
  strength: number;
}

/**
 * The assignment with our concepts beside what its publisher asks. Where no stated competence is known to us, they are read from the
 * assignment's own text: the title asks, the description wishes; each is marked `fromText`.
 */
export function withConcepts(assignment: Assignment, concepts: Concepts, find: FindMentions): Assignment {
  const required = assignment.competences.required.map((asked) => known(asked, concepts, find));
  const desired = assignment.competences.desired.map((asked) => known(asked, concepts, find));
  if ([...required, ...desired].some((asked) => asked.id !== undefined)) return { ...assignment, competences: { required, desired } };
  const fromTitle = fromText(find(assignment.title, 'title'));
  const inTitle = new Set(fromTitle.map(({ id }) => id));
  const fromDescription = fromText(find(assignment.description, 'description')).filter(({ id }) => !inTitle.has(id));
  return { ...assignment, competences: { required: [...required, ...fromTitle], desired: [...desired, ...fromDescription] } };
}

function known(asked: AskedCompetence, concepts: Concepts, find: FindMentions): AskedCompetence {
  const id = asked.id ?? (asked.uri === undefined ? undefined : concepts.idOfUri(asked.uri)) ?? concepts.idOfName(asked.name) ?? find(asked.name, 'skill').find(({ certainty }) => certainty === 'clear')?.id;
  return id === undefined ? asked : { ...asked, id };
}

/** One entry a concept, clear mentions only; `weight` 2 when it stands there more than once. */
function fromText(mentions: readonly Mention[]): AskedCompetence[] {
  const found = new Map<string, AskedCompetence>();
  for (const { id, label, certainty } of mentions) {
    if (certainty !== 'clear') continue;
    const before = found.get(id);
    found.set(id, { id, name: label, fromText: true, ...(before ? { weight: 2 } : {}) });
  }
  return [...found.values()];
}

/** How firmly each known concept is asked; the firmest where it is asked twice. */
export function askedConcepts({ competences }: Assignment): Asked[] {
  const asked = new Map<string, number>();
  const add = (list: AskedCompetence[], required: boolean): void => {
    for (const competence of list) if (competence.id !== undefined) asked.set(competence.id, Math.max(asked.get(competence.id) ?? 0, strengthOf(competence, required)));
  };
  add(competences.required, true);
  add(competences.desired, false);
  return [...asked].map(([id, value]) => ({ id, strength: value }));
}

function strengthOf({ fromText: read, weight }: AskedCompetence, required: boolean): number {
  if (read) return required ? strength.title : (weight ?? 1) > 1 ? strength.repeated : strength.once;
  return required ? strength.required : strength.desired;
}

/** Everything an assignment asks, in weights of the facets: what coverage is a share of. */
export function askedTotal(asked: readonly Asked[], concepts: Concepts): number {
  return asked.reduce((sum, { id, strength: value }) => sum + value * facetWeight[concepts.facet(id) ?? 'free'], 0);
}
