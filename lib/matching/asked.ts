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
  for (const list of [inTitle.filter((asked) => !isPerhaps(asked)), desired]) for (const id of idsOf(list)) had.add(id);
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

/**
 * One entry a concept. `weight` adds up: 2 or more is repeated, 1 (or absent) once, a half perhaps, 0 only beside the matter. A concept
 * that is only perhaps meant stays so, however often.
 */
function read(mentions: readonly Mention[], weigh: (mention: Mention) => number): AskedCompetence[] {
  const found = new Map<string, { asked: AskedCompetence; clear: number; perhaps: number }>();
  for (const mention of mentions) {
    const { id, label, certainty } = mention;
    const one = found.get(id) ?? { asked: { id, name: label, fromText: true as const }, clear: 0, perhaps: 0 };
    if (certainty === 'clear') one.clear += weigh(mention);
    else one.perhaps = Math.max(one.perhaps, weigh(mention) > 0 ? perhaps : 0);
    found.set(id, one);
  }
  return [...found.values()].map(({ asked, clear, perhaps: unsure }) => ({ ...asked, weight: Math.min(2, clear || unsure) })).map(({ weight, ...asked }) => (weight === 1 ? asked : { ...asked, weight }));
}

/** Weight of a concept of which no mention is clear. */
const perhaps = 0.5;

/** Whether the text says only perhaps that it asks a concept: its word may mean something else. */
export function isPerhaps({ fromText, weight = 1 }: AskedCompetence): boolean {
  return fromText === true && weight > 0 && weight < 1;
}

/** Read only where the employer tells about itself: hardly asked. */
export function isAside({ fromText, weight = 1 }: AskedCompetence): boolean {
  return fromText === true && weight === 0;
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

function strengthOf(asked: AskedCompetence, required: boolean): number {
  if (!asked.fromText) return required ? strength.required : strength.desired;
  if (isAside(asked)) return strength.aside;
  if (isPerhaps(asked)) return required ? strength.perhapsTitle : strength.perhaps;
  return required ? strength.title : (asked.weight ?? 1) > 1 ? strength.repeated : strength.once;
}
