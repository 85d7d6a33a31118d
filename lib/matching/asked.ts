import type { AskedCompetence, Assignment } from '../assignments/types.ts';
import type { Mention } from '../competences/types.ts';
import type { Concepts, FindMentions } from './concepts.ts';
import { partsOf } from './sections.ts';
import { strength } from './weights.ts';

/** A competence that an assignment asks, as far as we know it as a concept, with how firmly (0–1). */
export interface Asked {
  id: string;
  strength: number;
}

/**
 * The assignment with our concepts beside what its publisher asks, and with those that its own text asks, marked `fromText`: the title
 * asks, the description wishes. What the publisher states goes before what was read.
 */
export function withConcepts(assignment: Assignment, concepts: Concepts, find: FindMentions): Assignment {
  const required = assignment.competences.required.map((asked) => known(asked, concepts, find));
  const desired = assignment.competences.desired.map((asked) => known(asked, concepts, find));
  const had = idsOf(required);
  const inTitle = read(find(assignment.title, 'title'), () => 1).filter(({ id }) => !had.has(id));
  for (const list of [inTitle, desired]) for (const id of idsOf(list)) had.add(id);
  const part = partsOf(assignment.description);
  const inText = read(find(assignment.description, 'description'), ({ start }) => partWeight[part(start)]).filter(({ id }) => !had.has(id));
  return { ...assignment, competences: { required: [...required, ...inTitle], desired: [...desired, ...inText] } };
}

function known(asked: AskedCompetence, concepts: Concepts, find: FindMentions): AskedCompetence {
  const id = asked.id ?? (asked.uri === undefined ? undefined : concepts.idOfUri(asked.uri)) ?? concepts.idOfName(asked.name) ?? find(asked.name, 'skill').find(({ certainty }) => certainty === 'clear')?.id;
  return id === undefined ? asked : { ...asked, id };
}

function idsOf(list: readonly AskedCompetence[]): Set<string | undefined> {
  return new Set(list.map(({ id }) => id).filter((id) => id !== undefined));
}

/** A mention where the text says what it asks counts as two; where the employer tells about itself as none. */
const partWeight = { work: 1, asks: 2, aside: 0 } as const;

/** One entry a concept, clear mentions only. `weight` adds up, at most 2; 0 when it stands only beside the matter. */
function read(mentions: readonly Mention[], weigh: (mention: Mention) => number): AskedCompetence[] {
  const found = new Map<string, AskedCompetence & { weight: number }>();
  for (const mention of mentions) {
    if (mention.certainty !== 'clear') continue;
    const before = found.get(mention.id)?.weight ?? 0;
    found.set(mention.id, { id: mention.id, name: mention.label, fromText: true, weight: Math.min(2, before + weigh(mention)) });
  }
  return [...found.values()].map(({ weight, ...asked }) => (weight === 1 ? asked : { ...asked, weight }));
}

/** How firmly each known concept is asked; the firmest where it is asked twice. */
export function askedConcepts({ competences }: Pick<Assignment, 'competences'>): Asked[] {
  const asked = new Map<string, number>();
  const add = (list: AskedCompetence[], required: boolean): void => {
    for (const competence of list) if (competence.id !== undefined) asked.set(competence.id, Math.max(asked.get(competence.id) ?? 0, strengthOf(competence, required)));
  };
  add(competences.required, true);
  add(competences.desired, false);
  return [...asked].map(([id, value]) => ({ id, strength: value }));
}

function strengthOf({ fromText, weight = 1 }: AskedCompetence, required: boolean): number {
  if (!fromText) return required ? strength.required : strength.desired;
  if (required) return strength.title;
  return weight > 1 ? strength.repeated : weight < 1 ? strength.aside : strength.once;
}
