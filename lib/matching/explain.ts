import type { AskedCompetence, Assignment } from '../assignments/types.ts';
import { isAside, isPerhaps } from './asked.ts';
import { unknownFacts } from './completeness.ts';
import type { Concepts } from './concepts.ts';
import { downsidesOf } from './downsides.ts';
import type { FreeWords, Query, Term } from './query.ts';
import type { Deviation, MatchedAssignment, Missing, Shared } from './types.ts';
import { holdsWord, wordsOf } from './text/words.ts';

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
  const shared: Shared[] = [];
  const missing: Missing[] = [];
  const learns: { id?: string; label: string }[] = [];
  const noLonger: { id?: string; label: string }[] = [];

  for (const { competence, required } of askedOnce(assignment)) {
    const term = competence.id === undefined ? undefined : input.query.terms.get(competence.id);
    const label = competence.id === undefined ? competence.name : input.concepts.label(competence.id);
    const named = { ...(competence.id === undefined ? {} : { id: competence.id }), label };
    if (term?.tag.stance === 'no-longer') noLonger.push(named);
    else if (term?.tag.stance === 'learn') learns.push(named);
    else if (term) shared.push(sharedOf(term, competence, required, input.concepts));
    else if (!isAside(competence) && !isPerhaps(competence)) missing.push({ ...named, required, ...(competence.fromText ? { fromText: true as const } : {}) });
  }
  for (const { words, tag } of freeWordsIn(assignment, input.query)) {
    if (tag.stance === 'no-longer') noLonger.push({ label: tag.text! });
    else if (tag.stance === 'learn') learns.push({ label: tag.text! });
    else shared.push({ ...sharedOf({ tag, relation: 'same' }, { name: words, fromText: true }, false, input.concepts), label: tag.text! });
  }
  return { id: assignment.id, rank, shared: shared.sort(bySupport), missing, learns, noLonger, deviations: input.deviations, unknown: unknownFacts(assignment), downsides: downsidesOf(assignment, input) };
}

/** What is asked, each concept once: where it is clear before where it is perhaps, required before desired. */
function askedOnce({ competences: { required, desired } }: Assignment): { competence: AskedCompetence; required: boolean }[] {
  const all = [...required.map((competence) => ({ competence, required: true })), ...desired.map((competence) => ({ competence, required: false }))];
  const seen = new Set<string>();
  const surely = all.filter(({ competence }) => !isPerhaps(competence));
  return [...surely, ...all.filter(({ competence }) => isPerhaps(competence))].filter(({ competence: { id } }) => id === undefined || (!seen.has(id) && seen.add(id)));
}

function sharedOf({ tag, relation }: Pick<Term, 'tag' | 'relation'>, competence: AskedCompetence, required: boolean, concepts: Concepts): Shared {
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
    ...(isPerhaps(competence) ? { perhaps: true as const } : {}),
    public: isPublic(tag),
  };
}

/** A learning wish is private until the person says otherwise; everything else is public until then. */
export function isPublic({ visibility, stance }: { visibility?: string; stance: string }): boolean {
  return stance === 'learn' || stance === 'no-longer' ? visibility === 'public' : (visibility ?? 'public') === 'public';
}

/** Free tags of which at least half the words stand in the title or text, with those words. */
function freeWordsIn(assignment: Assignment, { free, terms }: Query): { words: string; tag: FreeWords['tag'] }[] {
  if (free.length === 0) return [];
  const ownTerms = new Set([...terms.values()].map(({ tag }) => tag));
  const held = [...new Set(wordsOf(`${assignment.title} ${assignment.description}`))];
  return free.filter(({ tag }) => !ownTerms.has(tag)).flatMap(({ text, tag }) => {
    const own = [...new Set(wordsOf(text))];
    const found = own.filter((word) => held.some((one) => holdsWord(one, word)));
    return found.length > 0 && found.length * 2 >= own.length ? [{ words: text, tag }] : [];
  });
}

function bySupport(a: Shared, b: Shared): number {
  return Number(a.perhaps ?? false) - Number(b.perhaps ?? false) || Number(b.required) - Number(a.required) || Number(b.relation === 'same') - Number(a.relation === 'same') || (b.level ?? 2) - (a.level ?? 2) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
