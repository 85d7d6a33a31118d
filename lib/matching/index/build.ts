import type { Assignment, Ring } from '../../assignments/types.ts';
import { distanceKm, findPlace } from '../../places/find.ts';
import { askedConcepts } from '../asked.ts';
import type { Concepts } from '../concepts.ts';
import { dayNumber } from '../days.ts';
import { rarity } from '../rarity.ts';
import { facetWeight } from '../weights.ts';
import { checksumOf } from './check.ts';
import { askedUnit, encode, headerBytes, hoursUnit, languageCode, magic, noPlace, version } from './layout.ts';

/** One assignment as the index sees it; give rows sorted by id, competences already known as concepts (`withConcepts`). */
export interface Row {
  assignment: Assignment;
  ring: Ring;
}

/** Packs all rows at once. Rebuilding whole after an import costs a fraction of writing the records (decision 7). */
export function buildIndex(rows: readonly Row[], concepts: Concepts): Uint8Array {
  const columns = columnsOf(rows);
  const postings = postingsOf(rows);
  addAsked(columns.asked, postings, concepts);
  const ids = [...postings.keys()].sort();
  const list = new TextEncoder().encode(ids.join('\n'));
  const count = ids.reduce((sum, id) => sum + postings.get(id)!.rows.length, 0);
  const offsets = new Uint32Array(ids.length + 1);
  const postingRows = new Uint32Array(count);
  const strengths = new Uint8Array(count);
  ids.forEach((id, at) => {
    const { rows: list, strengths: firm } = postings.get(id)!;
    postingRows.set(list, offsets[at]!);
    strengths.set(firm, offsets[at]!);
    offsets[at + 1] = offsets[at]! + list.length;
  });
  return join(rows.length, ids.length, count, list, [columns.start, columns.closes, columns.published, columns.codes, columns.asked, columns.lat, columns.lon, columns.hoursMin, columns.hoursMax, offsets, postingRows, strengths]);
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
function addAsked(asked: Uint16Array, postings: ReadonlyMap<string, { rows: number[]; strengths: number[] }>, concepts: Concepts): void {
  const totals = new Float32Array(asked.length);
  for (const [id, { rows, strengths }] of [...postings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const factor = (facetWeight[concepts.facet(id) ?? 'free'] * rarity(rows.length, asked.length)) / 255;
    rows.forEach((row, at) => (totals[row]! += factor * strengths[at]!));
  }
  totals.forEach((total, row) => (asked[row] = Math.min(65_535, Math.round(total * askedUnit))));
}

function postingsOf(rows: readonly Row[]): Map<string, { rows: number[]; strengths: number[] }> {
  const postings = new Map<string, { rows: number[]; strengths: number[] }>();
  rows.forEach(({ assignment }, row) => {
    for (const { id, strength } of askedConcepts(assignment)) {
      let list = postings.get(id);
      if (!list) postings.set(id, (list = { rows: [], strengths: [] }));
      list.rows.push(row);
      list.strengths.push(Math.round(strength * 255));
    }
  });
  return postings;
}

function join(rows: number, concepts: number, postings: number, list: Uint8Array, arrays: readonly (Uint16Array | Int16Array | Uint8Array | Uint32Array)[]): Uint8Array {
  const aligned = (bytes: number) => (bytes + 3) & ~3;
  const length = headerBytes + arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0) + aligned(list.byteLength);
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer, 0, headerBytes / 4);
  header.set([magic, version, rows, concepts, postings, list.byteLength, length, 0]);
  let at = headerBytes;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  bytes.set(list, at);
  header[7] = checksumOf(bytes);
  return bytes;
}
