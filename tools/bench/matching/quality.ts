/** nDCG@10 and recall@10 of an order against the judged grades. */
import { findCompetences } from '../../../lib/competences/find.ts';
import { indexVocabulary } from '../../../lib/competences/vocabulary.ts';
import { conceptsFrom } from '../../../lib/background/concepts.ts';
import { rank } from '../../../lib/matching/rank.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';
import { matcher, vocabulary } from '../../cli/matcher.ts';
import { bm25 } from './bm25.ts';
import type { JudgedItem, JudgedPerson, JudgedSet } from './judged.ts';

/** Ids, best first. */
export type Ranker = (portfolio: Portfolio, items: JudgedItem[]) => string[];

export interface Quality {
  ndcg: number;
  recall: number;
  people: number;
  each: { key: string; ndcg: number; recall: number | undefined; order: string[] }[];
}

export function qualityOf(ranker: Ranker, { items, people }: JudgedSet): Quality {
  const each = people.map((person) => scoreOf(person, items, ranker(person.portfolio, items))).filter((one) => one !== undefined);
  const recalls = each.flatMap(({ recall }) => (recall === undefined ? [] : [recall]));
  return { ndcg: mean(each.map(({ ndcg }) => ndcg)), recall: mean(recalls), people: each.length, each };
}

/** Nothing for a person for whom no item is right: no order can be good or bad. */
function scoreOf(person: JudgedPerson, items: JudgedItem[], order: string[]): Quality['each'][number] | undefined {
  const grades = new Map(items.map((item) => [item.assignment.id, person.grade(item)]));
  const best = gain([...grades.values()].sort((a, b) => b - a));
  if (best === 0) return undefined;
  const clearly = items.filter(({ assignment }) => grades.get(assignment.id) === 3).map(({ assignment }) => assignment.id);
  const top = order.slice(0, 10);
  return { key: person.key, ndcg: gain(top.map((id) => grades.get(id) ?? 0)) / best, recall: clearly.length === 0 ? undefined : clearly.filter((id) => top.includes(id)).length / Math.min(10, clearly.length), order: top };
}

function gain(grades: number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function ours(): Ranker {
  const opened = matcher();
  const index = indexVocabulary(vocabulary());
  const concepts = conceptsFrom(index, 'nl');
  const find: Parameters<typeof rank>[0]['find'] = (text, field) => findCompetences(text, { matcher: opened, field, source: 'assignment' });
  return (portfolio, items) => rank({ portfolio, assignments: items.map(({ assignment }) => assignment), concepts, find, today: '2026-11-25' }).rings.flatMap(({ assignments }) => assignments).sort((a, b) => a.rank - b.rank).map(({ id }) => id);
}

/** BM25 over all texts, with labels, own words, place and learning wishes as the query. */
export function peer(): Ranker {
  const { byId } = indexVocabulary(vocabulary());
  return (portfolio, items) => bm25(items.map(({ assignment: { id, title, description, places } }) => ({ id, text: `${title} ${title} ${description} ${places[0]?.name ?? ''}` })), [
    ...portfolio.tags.filter(({ stance }) => stance !== 'no-longer').map(({ id, text, stance }) => ({ text: text ?? `${byId.get(id!)?.nl ?? ''} ${(byId.get(id!)?.['nl-also'] ?? []).join(' ')}`, weight: stance === 'learn' ? 0.5 : 1 })),
    { text: portfolio.preferences?.place ?? '', weight: 0.5 },
  ]);
}
