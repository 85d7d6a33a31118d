import type { Assignment, Ring } from '../../assignments/types.ts';
import { distanceKm, findPlace } from '../../places/find.ts';
import { askedConcepts } from '../asked.ts';
import type { Concepts } from '../concepts.ts';
import { dayNumber } from '../days.ts';
import { rarity } from '../rarity.ts';
import { facetWeight } from '../weights.ts';
import { writeGaps } from '../gaps.ts';
import { checksumOf } from './check.ts';
import { writeNames } from './names.ts';
import { aligned, askedUnit, encode, headerBytes, hoursUnit, languageCode, magic, noPlace, version } from './layout.ts';

/** One assignment as the index sees it; give rows sorted by id, competences already known as concepts (`withConcepts`). */
export interface Row {
  assignment: Assignment;
  ring: Ring;
}

/** Per concept: `row × 256 + strength`, ascending. */
type Postings = ReadonlyMap<string, readonly number[]>;

/** Packs all rows at once. Rebuilding whole after an import costs a fraction of writing the records (decision 7). */
export function buildIndex(rows: readonly Row[], concepts: Concepts): Uint8Array {
  const postings = postingsOf(rows);
  const columns = columnsOf(rows);
  addAsked(columns.asked, postings, concepts);
  const ends = endsOf(postings);
  const names = new TextEncoder().encode(writeNames([...postings.keys()]));
  const all = Uint32Array.from([...postings.values()].flat());
  const { start, closes, published, codes, asked, lat, lon, hoursMin, hoursMax } = columns;
  return join([rows.length, all.length, ends.length, names.length], [start, closes, published, codes, asked, lat, lon, hoursMin, hoursMax, all, ends, names]);
}

function columnsOf(rows: readonly Row[]) {
  const n = rows.length;
  const columns = { start: new Uint16Array(n), closes: new Uint16Array(n), published: new Uint16Array(n), codes: new Uint16Array(n), asked: new Uint16Array(n), lat: new Int16Array(n).fill(noPlace), lon: new Int16Array(n), hoursMin: new Uint8Array(n), hoursMax: new Uint8Array(n) };
  rows.forEach(({ assignment, ring }, row) => {
    columns.start[row] = dayNumber(assignment.start);
    columns.closes[row] = dayNumber(assignment.closes);
    columns.published[row] = dayNumber(assignment.published);
    columns.codes[row] = encode({ ring, kind: assignment.kind, ...optional(assignment) });
    columns.hoursMin[row] = quarters(assignment.hoursPerWeek?.min);
    columns.hoursMax[row] = quarters(assignment.hoursPerWeek?.max);
    const place = placeOf(assignment);
    if (place) {
      columns.lat[row] = Math.round(place.lat * 100);
      columns.lon[row] = Math.round(place.lon * 100);
    }
  });
  return columns;
}

function quarters(hours = 0): number {
  return Math.min(255, Math.max(0, Math.round(hours * hoursUnit) || 0));
}

function optional({ workplace, legalForm, return: back, language }: Assignment): Record<string, string> {
  return { ...(workplace ? { workplace } : {}), ...(legalForm ? { legalForm } : {}), ...(back ? { return: back } : {}), ...(language ? { language: languageCode(language) } : {}) };
}

/** Places of one assignment that lie further apart are no one place. */
const samePlaceKm = 20;

/** Where an assignment is. Unknown when the table has no place of it, and when it is in several places: then one can ask. */
export function placeOf({ places }: Pick<Assignment, 'places'>): { lat: number; lon: number } | undefined {
  const found = places.flatMap(({ name, postcode, country }) => (country !== undefined && country !== 'NL' ? [] : ((postcode === undefined ? undefined : findPlace(postcode)) ?? findPlace(name) ?? [])));
  const [first] = found;
  return first && found.every((place) => distanceKm(first, place) <= samePlaceKm) ? first : undefined;
}

/** Per row, what somebody would score who has all that is asked: the same sum as in the first pass. */
function addAsked(asked: Uint16Array, postings: Postings, concepts: Concepts): void {
  const totals = new Float32Array(asked.length);
  for (const [id, list] of postings) {
    const factor = (facetWeight[concepts.facet(id) ?? 'free'] * rarity(list.length, asked.length)) / 255;
    for (const posting of list) totals[posting >>> 8]! += factor * (posting & 255);
  }
  totals.forEach((total, row) => (asked[row] = Math.min(65_535, Math.round(total * askedUnit))));
}

/** In the order of the concepts' names. */
function postingsOf(rows: readonly Row[]): Postings {
  const postings = new Map<string, number[]>();
  rows.forEach(({ assignment }, row) => {
    for (const { id, strength } of askedConcepts(assignment)) {
      const posting = row * 256 + Math.round(strength * 255);
      const list = postings.get(id);
      if (list) list.push(posting);
      else postings.set(id, [posting]);
    }
  });
  return new Map([...postings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where the postings of each concept end, as gaps. */
function endsOf(postings: Postings): Uint8Array {
  let end = 0;
  return Uint8Array.from(writeGaps([...postings.values()].map(({ length }) => (end += length))));
}

/** `sizes` are words 2 to 5 of the header. */
function join(sizes: readonly [number, number, number, number], arrays: readonly (Uint16Array | Int16Array | Uint8Array | Uint32Array)[]): Uint8Array {
  const length = headerBytes + arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0);
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer, 0, headerBytes / 4);
  header.set([magic, version, ...sizes, length]);
  let at = headerBytes;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  header[7] = checksumOf(bytes);
  return bytes;
}
