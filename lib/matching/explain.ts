import type { AskedCompetence, Assignment } from '../assignments/types.ts';
import { unknownFacts } from './completeness.ts';
import type { Concepts } from './concepts.ts';
import { downsidesOf } from './downsides.ts';
import type { Query, Term } from './query.ts';
import type { Deviation, MatchedAssignment, Missing, Shared } from './types.ts';
import { wordsOf } from './text/words.ts';

export interface ExplainInput {
  query: Query;
  concepts: Concepts;
  deviations: Deviation[];
  distanceKm?: number | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Why an assignment stands where it stands: everything the card, the detail and the sheets tell. The assignment has its concepts. */
export function explain(assignment: Assignment, rank: number, input: ExplainInput): MatchedAssignment {
  const asked = [...assignment.competences.required.map((competence) => ({ competence, required: true })), ...assignment.competences.desired.map((competence) => ({ competence, required: false }))];
  const shared: Shared[] = [];
  const missing: Missing[] = [];
  const learns: { id?: string; label: string }[] = [];
  const noLonger: { id?: string; label: string }[] = [];

  for (const { competence, required } of asked) {
    const term = competence.id === undefined ? undefined : input.query.terms.get(competence.id);
    const label = competence.id === undefined ? competence.name : input.concepts.label(competence.id);
    const named = { ...(competence.id === undefined ? {} : { id: competence.id }), label };
    if (!term) missing.push({ ...named, required, ...(competence.fromText ? { fromText: true as const } : {}) });
    else if (term.tag.stance === 'no-longer') noLonger.push(named);
    else if (term.tag.stance === 'learn') learns.push(named);
    else shared.push(sharedOf(term, competence, required, input.concepts));
  }
  shared.push(...sharedFreeWords(assignment, input.query));
  return { id: assignment.id, rank, shared: shared.sort(bySupport), missing, learns, noLonger, deviations: input.deviations, unknown: unknownFacts(assignment), downsides: downsidesOf(assignment, input) };
}

function sharedOf({ tag, relation }: Term, competence: AskedCompetence, required: boolean, concepts: Concepts): Shared {
  return {
    ...(tag.id === undefined ? {} : { id: tag.id }),
    label: tag.text ?? (tag.id === undefined ? competence.name : concepts.label(tag.id)),
    asked: competence.name,
    ...(competence.id !== undefined && competence.id !== tag.id ? { askedId: competence.id } : {}),
    ...(tag.ownWords === undefined ? {} : { ownWords: tag.ownWords }),
    relation,
    required,
    stance: tag.stance,
    ...(tag.level === undefined ? {} : { level: tag.level }),
    ...(competence.fromText ? { fromText: true as const } : {}),
    public: isPublic(tag),
  };
}

/** A learning wish is private until the person says otherwise; everything else is public until then. */
export function isPublic({ visibility, stance }: { visibility?: string; stance: string }): boolean {
  return stance === 'learn' || stance === 'no-longer' ? visibility === 'public' : (visibility ?? 'public') === 'public';
}

/** Free tags whose words all stand in the title or text. */
function sharedFreeWords(assignment: Assignment, { free }: Query): Shared[] {
  if (free.length === 0) return [];
  const words = new Set(wordsOf(`${assignment.title} ${assignment.description}`));
  return free.flatMap(({ text, tag }) => {
    const own = wordsOf(text);
    if (own.length === 0 || tag.stance === 'no-longer' || tag.stance === 'learn' || !own.every((word) => words.has(word))) return [];
    return [{ label: text, asked: text, ...(tag.ownWords === undefined ? {} : { ownWords: tag.ownWords }), relation: 'same' as const, required: false, stance: tag.stance, ...(tag.level === undefined ? {} : { level: tag.level }), fromText: true as const, public: isPublic(tag) }];
  });
}

function bySupport(a: Shared, b: Shared): number {
  return Number(b.required) - Number(a.required) || Number(b.relation === 'same') - Number(a.relation === 'same') || (b.level ?? 2) - (a.level ?? 2) || (a.label < b.label ? -1 : 1);
}
