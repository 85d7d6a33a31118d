/** The search libraries, set up as their documentation suggests: tags as words of a field, boosts, filters in or after the query. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { kinds, type Assignment } from '../../../lib/assignments/types.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';
import { distanceKm, findPlace } from '../../../lib/places/find.ts';

export interface Peer {
  /** Ids of the best twenty for tags and words, under the hard preferences. */
  match(tags: string[], words: string[], keep: (row: number) => boolean): unknown[];
  /** Rows that a search box gives. */
  search(words: string): number[];
  /** Bytes as it stores itself; Orama's text would be longer than a string may be. */
  stored?(): number;
}

/** From the assignments, and where the person lives. */
export const libraries = { MiniSearch: miniSearch, FlexSearch: flexSearch, Orama: orama } satisfies Record<string, (assignments: readonly Assignment[], home: string) => Peer | Promise<Peer>>;
export type Library = keyof typeof libraries;

const documentOf = ({ title, description, organisation, competences }: Assignment, row: number) => ({ id: row, title, organisation: organisation.name, text: description, tags: [...competences.required, ...competences.desired].map(({ id }) => id).join(' ') });

function miniSearch(assignments: readonly Assignment[]): Peer {
  const index = new MiniSearch({ fields: ['title', 'organisation', 'text', 'tags'], searchOptions: { boost: { title: 2, tags: 3 } } });
  index.addAll(assignments.map(documentOf));
  return {
    match: (tags, words, keep) => index.search({ combineWith: 'OR', queries: [{ queries: [tags.join(' ')], fields: ['tags'] }, ...(words.length > 0 ? [{ queries: [words.join(' ')], fields: ['title', 'text'], prefix: true }] : [])] }, { filter: ({ id }) => keep(id as number) }).slice(0, 20),
    search: (words) => index.search(words, { fields: ['title', 'organisation', 'text'], combineWith: 'AND', prefix: true }).map(({ id }) => id as number),
    stored: () => Buffer.byteLength(JSON.stringify(index)),
  };
}

function flexSearch(assignments: readonly Assignment[]): Peer {
  const index = new Document({ document: { id: 'id', index: [{ field: 'title', tokenize: 'forward' }, { field: 'organisation', tokenize: 'forward' }, { field: 'text', tokenize: 'forward' }, { field: 'tags', tokenize: 'strict' }] } });
  assignments.forEach((assignment, row) => index.add(documentOf(assignment, row)));
  const rowsOf = (query: string, fields: string[], limit: number): number[] => (index.search(query, { index: fields, limit }) as { result: number[] }[]).flatMap(({ result }) => result);
  return {
    match(tags, words, keep) {
      const scores = new Map<number, number>();
      for (const tag of tags) for (const row of rowsOf(tag, ['tags'], assignments.length)) scores.set(row, (scores.get(row) ?? 0) + 3);
      for (const word of words) for (const row of rowsOf(word, ['title', 'text'], assignments.length)) scores.set(row, (scores.get(row) ?? 0) + 1);
      return [...scores].filter(([row]) => keep(row)).sort((a, b) => b[1] - a[1]).slice(0, 20);
    },
    search: (words) => [...new Set(rowsOf(words, ['title', 'organisation', 'text'], assignments.length))],
    stored() {
      let bytes = 0;
      index.export((key: string, data: string) => {
        bytes += Buffer.byteLength(key) + Buffer.byteLength(data ?? '');
      });
      return bytes;
    },
  };
}

async function orama(assignments: readonly Assignment[], home: string): Promise<Peer> {
  const place = findPlace(home)!;
  const index = create({ schema: { title: 'string', organisation: 'string', text: 'string', tags: 'string', hours: 'number', kind: 'enum', km: 'number' } as const });
  const km = ({ places: [first] }: Assignment) => {
    const found = first && findPlace(first.name);
    return found ? Math.round(distanceKm(place, found)) : 0;
  };
  await insertMultiple(index, assignments.map((assignment, row) => ({ ...documentOf(assignment, row), id: String(row), hours: assignment.hoursPerWeek?.min ?? 0, kind: assignment.kind, km: km(assignment) })), 5000);
  return {
    match: (tags, words) => [searchOrama(index, { term: [...tags, ...words].join(' '), properties: ['tags', 'title', 'text'], boost: { tags: 3, title: 2 }, where: { hours: { lte: 16 }, km: { lte: 40 }, kind: { in: kinds.slice(0, 2) } }, limit: 20 })],
    search: (words) => (searchOrama(index, { term: words, properties: ['title', 'organisation', 'text'], threshold: 0, limit: 1000 }) as { hits: { id: string }[] }).hits.map(({ id }) => Number(id)),
  };
}

/** What a first version does: filter, map, sort over objects. */
export function naive(assignments: readonly Assignment[], { tags, preferences }: Portfolio, keep: (row: number) => boolean): unknown[] {
  const own = new Set(tags.map(({ id }) => id));
  void preferences;
  return assignments
    .map((assignment, row) => ({ row, score: assignment.competences.required.filter(({ id }) => own.has(id)).length + 0.7 * assignment.competences.desired.filter(({ id }) => own.has(id)).length }))
    .filter(({ row, score }) => score > 0 && keep(row))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, 20);
}
