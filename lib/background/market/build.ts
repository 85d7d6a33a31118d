/** Makes the packed index of everything that may be shown, from the chunks, one chunk in memory at a time. */
import type { Assignment } from '../../assignments/types.ts';
import { buildIndex, type Row } from '../../matching/index/build.ts';
import type { Concepts } from '../../matching/concepts.ts';
import { ringOf, type OwnOrganisation } from '../../matching/ring.ts';
import type { Database } from '../../storage/db.ts';
import { chunksOf, shownGeneration } from '../../storage/feed-store.ts';
import type { Source } from '../../storage/types.ts';
import { organisationHashes } from './organisation.ts';
import { hashOf, keyOf, type IndexedSource, type PackedIndex } from './places.ts';
import { datesAgree, sameItemKey } from './same-item.ts';

export interface BuildInput {
  concepts: Concepts;
  own: OwnOrganisation | undefined;
  /** Names the vocabulary and whatever else the index depends on. */
  version: string;
}

interface Entry {
  key: string;
  same: string;
  row: Row;
  source: number;
  chunk: number;
  offset: number;
  organisation: { id: number; name: number };
}

/** Sources that are on; only the example while that is shown, so that invented items never stand between real ones. */
export function shownSources(sources: readonly Source[]): Source[] {
  const on = sources.filter((source) => source.on);
  const example = on.filter(({ kind }) => kind === 'example');
  return example.length > 0 ? example : on.sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : a.id < b.id ? -1 : 1));
}

export async function makeIndex(db: Database, input: BuildInput): Promise<PackedIndex> {
  const sources = shownSources(await db.sources.toArray());
  const entries = new Map<string, Entry>();
  for (const [source, { id }] of sources.entries()) {
    for await (const { n, rows } of chunksOf(db, id, shownGeneration(sources[source]!))) {
      rows.forEach(({ assignment }, offset) => {
        const key = keyOf(id, assignment.id);
        // A source that lists an item twice means the later one.
        if (assignment.status !== 'open') entries.delete(key);
        else entries.set(key, { key, same: sameItemKey(assignment), row: { assignment: lean(assignment), ring: ringOf(assignment, input.own) }, source, chunk: n, offset, organisation: organisationHashes(assignment.organisation) });
      });
    }
  }
  const indexed = sources.map((row): IndexedSource => ({ id: row.id, name: row.name, generation: shownGeneration(row) }));
  return pack(merged([...entries.values()]), indexed, sources.some(({ kind }) => kind === 'example'), input);
}

/** What the index needs of an assignment; the texts stay behind. */
function lean(assignment: Assignment): Assignment {
  const { start, closes, published, workplace, legalForm, return: back, language, hoursPerWeek } = assignment;
  return {
    id: '', title: '', description: '', derived: {}, organisation: { name: '' },
    kind: assignment.kind, status: assignment.status, places: assignment.places, competences: assignment.competences,
    ...(start && { start }), ...(closes && { closes }), ...(published && { published }), ...(workplace && { workplace }),
    ...(legalForm && { legalForm }), ...(back && { return: back }), ...(language && { language }), ...(hoursPerWeek && { hoursPerWeek }),
  };
}

interface Group {
  lead: Entry;
  also: Entry[];
}

/** Items that look the same beyond this many are told apart without comparing them all: a feed may repeat one title without end. */
const mostCompared = 50;

/** One group for an item that several sources offer: the source that was added first leads. Two items of one source are two items. */
function merged(entries: Entry[]): Group[] {
  const groups = [...Map.groupBy(entries, ({ same }) => same).values()].flatMap((alike) => {
    if (alike.every(({ source }) => source === alike[0]!.source)) return alike.map((lead): Group => ({ lead, also: [] }));
    const found: Group[] = [];
    for (const entry of alike) {
      const group = found.slice(-mostCompared).find((one) => !offeredBy(one, entry.source) && datesAgree(one.lead.row.assignment, entry.row.assignment));
      if (group) group.also.push(entry);
      else found.push({ lead: entry, also: [] });
    }
    return found;
  });
  return groups.sort((a, b) => (a.lead.key < b.lead.key ? -1 : 1));
}

function offeredBy({ lead, also }: Group, source: number): boolean {
  return lead.source === source || also.some((entry) => entry.source === source);
}

function pack(groups: Group[], sources: IndexedSource[], example: boolean, { concepts, version }: BuildInput): PackedIndex {
  const leads = groups.map(({ lead }) => lead);
  return {
    id: 'index',
    version,
    bytes: buildIndex(leads.map(({ row }) => row), concepts) as Uint8Array<ArrayBuffer>,
    sources,
    source: Uint16Array.from(leads, ({ source }) => source),
    chunk: Uint32Array.from(leads, ({ chunk }) => chunk),
    offset: Uint8Array.from(leads, ({ offset }) => offset),
    stamp: stampOf(leads),
    hash: Uint32Array.from(leads, ({ key }) => hashOf(key)),
    organisationId: Uint32Array.from(leads, ({ organisation }) => organisation.id),
    organisationName: Uint32Array.from(leads, ({ organisation }) => organisation.name),
    also: Uint32Array.from(groups.flatMap(({ also }, row) => also.flatMap(({ source, chunk, offset }) => [row, source, chunk, offset]))),
    example,
  };
}

function stampOf(leads: readonly Entry[]): string {
  return `${leads.length} ${hashOf(leads.map(({ key }) => hashOf(key)).join())}`;
}
