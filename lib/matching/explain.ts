import type { AskedCompetence, Assignment } from '../assignments/types.ts';
import { isAside, isPerhaps } from './asked.ts';
import { unknownFacts } from './completeness.ts';
import type { Concepts } from './concepts.ts';
import { downsidesOf } from './downsides.ts';
import type { FreeWords, Query, Term } from './query.ts';
import type { Deviation, MatchedAssignment, Missing, Shared } from './types.ts';
import { holdsWord, surelyPart, wordsOf } from './text/words.ts';

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
    const { id } = competence;
    const term = id === undefined ? undefined : input.query.terms.get(id);
    if (term === undefined) {
      if (!isAside(competence) && !isPerhaps(competence)) missing.push(missingOf(competence, required, input.concepts));
    } else if (term.tag.stance === 'no-longer') noLonger.push({ id: term.id, label: input.concepts.label(term.id) });
    else if (term.tag.stance === 'learn') learns.push({ id: term.id, label: input.concepts.label(term.id) });
    else shared.push(sharedOf(term, competence, required, input.concepts));
  }
  for (const { words, tag, perhaps } of freeWordsIn(assignment, input.query)) {
    if (tag.stance === 'can' || tag.stance === 'want') shared.push({ ...sharedOf({ tag, relation: 'same' }, { name: words, fromText: true }, false, input.concepts), label: tag.text!, ...(perhaps ? { perhaps } : {}) });
    else if (!perhaps) (tag.stance === 'learn' ? learns : noLonger).push({ label: tag.text! });
  }
  return { id: assignment.id, rank, shared: shared.sort(bySupport), missing, learns, noLonger, deviations: input.deviations, unknown: unknownFacts(assignment), downsides: downsidesOf(assignment, input) };
}

interface AskedOnce {
  competence: AskedCompetence;
  required: boolean;
}

/** What is asked, each concept once: where it is clear before where it is perhaps, required before desired. */
function askedOnce({ competences }: Assignment): AskedOnce[] {
  const once: AskedOnce[] = [];
  const seen = new Set<string>();
  for (const perhaps of [false, true]) {
    for (const list of ['required', 'desired'] as const) {
      for (const competence of competences[list]) {
        const { id } = competence;
        if (isPerhaps(competence) !== perhaps || (id !== undefined && seen.has(id))) continue;
        if (id !== undefined) seen.add(id);
        once.push({ competence, required: list === 'required' });
      }
    }
  }
  return once;
}

function missingOf({ id, name, fromText }: AskedCompetence, required: boolean, concepts: Concepts): Missing {
  const missing: Missing = id === undefined ? { label: name, required } : { id, label: concepts.label(id), required };
  if (fromText) missing.fromText = true;
  return missing;
}

function sharedOf({ tag, relation }: Pick<Term, 'tag' | 'relation'>, competence: AskedCompetence, required: boolean, concepts: Concepts): Shared {
  const label = tag.text ?? (tag.id === undefined ? competence.name : concepts.label(tag.id));
  const shared: Shared = { label, asked: competence.name, relation, required, stance: tag.stance };
  if (tag.id !== undefined) shared.id = tag.id;
  if (competence.id !== undefined && competence.id !== tag.id) shared.askedId = competence.id;
  if (tag.ownWords !== undefined) shared.ownWords = tag.ownWords;
  if (tag.level !== undefined) shared.level = tag.level;
  if (tag.visibility !== undefined) shared.visibility = tag.visibility;
  if (competence.fromText) shared.fromText = true;
  if (isPerhaps(competence)) shared.perhaps = true;
  return shared;
}

interface OwnWords {
  /** Those of the tag that stand in the assignment, as the person wrote them. */
  words: string;
  tag: FreeWords['tag'];
  /** Less than half of the tag, or only a part of a compound. */
  perhaps: boolean;
}

/** Free tags of which words stand in the title or text. */
function freeWordsIn({ title, description }: Assignment, { free, terms }: Query): OwnWords[] {
  if (free.length === 0) return [];
  const ownTerms = new Set([...terms.values()].map(({ tag }) => tag));
  const held = [...new Set(wordsOf(`${title} ${description}`))];
  const surely = (word: string) => held.some((one) => holdsWord(one, word));
  const perhaps = (word: string) => held.some((one) => one.length >= surelyPart && holdsWord(word, one));
  return free.filter(({ tag }) => !ownTerms.has(tag)).flatMap(({ text, tag }): OwnWords[] => {
    const own = text.split(/\s+/).filter((word) => wordsOf(word).length > 0);
    const sure = own.filter((word) => wordsOf(word).some(surely));
    const found = own.filter((word) => wordsOf(word).some((one) => surely(one) || perhaps(one)));
    return found.length === 0 ? [] : [{ words: found.length === own.length ? text : found.join(' '), tag, perhaps: sure.length * 2 < own.length }];
  });
}

function bySupport(a: Shared, b: Shared): number {
  return Number(a.perhaps ?? false) - Number(b.perhaps ?? false) || Number(b.required) - Number(a.required) || Number(b.relation === 'same') - Number(a.relation === 'same') || (b.level ?? 2) - (a.level ?? 2) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
