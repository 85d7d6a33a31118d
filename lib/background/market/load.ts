/** Reader for rows of the index: only those that are shown, several of one chunk read at once. */
import type { Assignment } from '../../assignments/types.ts';
import { rowAt } from '../../storage/chunks.ts';
import type { Database } from '../../storage/db.ts';
import type { Reader } from '../../storage/bare.ts';
import type { ChunkRecord, StoredAssignment } from '../../storage/records.ts';
import { alsoOf, keyOf, placeOf, type PackedIndex, type Place } from './places.ts';

/** An item as it is shown: its id is its key. */
export interface KnownItem {
  key: string;
  assignment: Assignment;
  sources: { id: string; name: string; seen: string }[];
  example?: true;
}

export async function loadIndex(db: Database): Promise<PackedIndex | undefined> {
  return (await db.packed.get('index')) as PackedIndex | undefined;
}

/** The items of these rows; a row whose record is gone meanwhile (a refresh just ended) is left out. */
export async function loadRows(from: Reader, index: PackedIndex, rows: Iterable<number>): Promise<Map<number, KnownItem>> {
  const wanted = [...rows].map((row) => ({ row, places: [placeOf(index, row), ...alsoOf(index, row)] }));
  const read = await readPlaces(from, wanted.flatMap(({ places }) => places));
  const items = new Map<number, KnownItem>();
  for (const { row, places } of wanted) {
    const found = places.flatMap((place) => {
      const stored = read(place);
      return stored ? [{ stored, source: place.source }] : [];
    });
    const [first, ...others] = found;
    if (first) items.set(row, itemOf([first, ...others], index.example));
  }
  return items;
}

interface Found {
  stored: StoredAssignment;
  source: { id: string; name: string };
}

function itemOf(found: [Found, ...Found[]], example: boolean): KnownItem {
  const [{ stored, source }] = found;
  const key = keyOf(source.id, stored.assignment.id);
  return {
    key,
    assignment: { ...stored.assignment, id: key },
    sources: found.map(({ stored: { seen }, source: { id, name } }) => ({ id, name, seen })),
    ...(example && { example: true as const }),
  };
}

async function readPlaces(from: Reader, places: readonly Place[]): Promise<(place: Place) => StoredAssignment | undefined> {
  const address = ({ source, chunk }: Place) => `${source.generation}:${chunk}:${source.id}`;
  const keys = new Map(places.map((place) => [address(place), [place.source.id, place.source.generation, place.chunk] as [string, number, number]]));
  const chunks = await Promise.all([...keys.values()].map((key) => from.get<ChunkRecord>('chunks', key)));
  const byAddress = new Map([...keys.keys()].map((name, at) => [name, chunks[at]]));
  return (place) => {
    const chunk = byAddress.get(address(place));
    return chunk && rowAt(chunk, place.offset);
  };
}
