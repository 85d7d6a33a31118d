import type { Assignment, Ring } from '../../assignments/types.ts';
import { findPlace } from '../../places/find.ts';
import { askedConcepts, askedTotal } from '../asked.ts';
import type { Concepts } from '../concepts.ts';
import { dayNumber } from '../days.ts';
import { askedUnit, encode, headerBytes, magic, noPlace, version } from './layout.ts';
import { checkOf } from './check.ts';

/** One assignment as the index sees it; give rows sorted by id, competences already known as concepts (`withConcepts`). */
export interface Row {
  assignment: Assignment;
  ring: Ring;
}

/** Packs all rows at once. Rebuilding whole after an import costs a fraction of writing the records (decision 7). */
export function buildIndex(rows: readonly Row[], concepts: Concepts): Uint8Array {
  const columns = columnsOf(rows, concepts);
  const postings = postingsOf(rows);
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

function columnsOf(rows: readonly Row[], concepts: Concepts) {
  const n = rows.length;
  const columns = { start: new Uint16Array(n), closes: new Uint16Array(n), published: new Uint16Array(n), codes: new Uint16Array(n), asked: new Uint16Array(n), lat: new Int16Array(n).fill(noPlace), lon: new Int16Array(n), hoursMin: new Uint8Array(n), hoursMax: new Uint8Array(n) };
  rows.forEach(({ assignment, ring }, row) => {
    columns.start[row] = dayNumber(assignment.start);
    columns.closes[row] = dayNumber(assignment.closes);
    columns.published[row] = dayNumber(assignment.published);
    columns.codes[row] = encode({ ring, kind: assignment.kind, ...optional(assignment) });
    columns.asked[row] = Math.min(65_535, Math.round(askedTotal(askedConcepts(assignment), concepts) * askedUnit));
    columns.hoursMin[row] = Math.round(assignment.hoursPerWeek?.min ?? 0);
    columns.hoursMax[row] = Math.round(assignment.hoursPerWeek?.max ?? 0);
    const place = placeOf(assignment);
    if (place) {
      columns.lat[row] = Math.round(place.lat * 100);
      columns.lon[row] = Math.round(place.lon * 100);
    }
  });
  return columns;
}

function optional({ workplace, legalForm, return: back, language }: Assignment): Record<string, string> {
  const tongue = language?.slice(0, 2).toLowerCase();
  return { ...(workplace ? { workplace } : {}), ...(legalForm ? { legalForm } : {}), ...(back ? { return: back } : {}), ...(tongue === 'nl' || tongue === 'en' ? { language: tongue } : {}) };
}

/** The first place of an assignment that the table of places knows. */
export function placeOf({ places }: Pick<Assignment, 'places'>): { lat: number; lon: number } | undefined {
  for (const { name, postcode, country } of places) {
    if (country !== undefined && country !== 'NL') continue;
    const found = (postcode === undefined ? undefined : findPlace(postcode)) ?? findPlace(name);
    if (found) return found;
  }
  return undefined;
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
  const length = headerBytes + arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0) + list.byteLength;
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer, 0, headerBytes / 4);
  header.set([magic, version, rows, concepts, postings, list.byteLength, length, 0]);
  header[7] = checkOf(header);
  let at = headerBytes;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  bytes.set(list, at);
  return bytes;
}
