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
import { Growing } from './growing.ts';
import { atOnce, type Turns } from '../../turns.ts';
import { aligned, askedUnit, encode, headerBytes, hoursUnit, languageCode, magic, noPlace, version } from './layout.ts';

/** One assignment as the index sees it; give rows sorted by id, competences already known as concepts (`withConcepts`). */
export interface Row {
  assignment: Assignment;
  ring: Ring;
}

/** Rows or postings between two pauses. */
const together = 4_096;

/** Packs all rows at once. Rebuilding whole after an import costs a fraction of writing the records (decision 7). */
export function buildIndex(rows: readonly Row[], concepts: Concepts): Uint8Array {
  const builder = new IndexBuilder();
  for (const row of rows) builder.add(row);
  return atOnce(builder.finish(concepts));
}

/** Takes rows one by one and keeps some fifty bytes of each. */
export class IndexBuilder {
  readonly #columns = {
    start: new Growing(Uint16Array), closes: new Growing(Uint16Array), published: new Growing(Uint16Array), codes: new Growing(Uint16Array),
    lat: new Growing(Int16Array), lon: new Growing(Int16Array), hoursMin: new Growing(Uint8Array), hoursMax: new Growing(Uint8Array),
  };
  /** Row after row, what it asks: `number of the concept × 256 + strength`; and where that of each row ends. */
  readonly #asked = new Growing(Uint32Array);
  readonly #ends = new Growing(Uint32Array);
  readonly #numbers = new Map<string, number>();

  add({ assignment, ring }: Row): void {
    const { start, closes, published, codes, lat, lon, hoursMin, hoursMax } = this.#columns;
    start.push(dayNumber(assignment.start));
    closes.push(dayNumber(assignment.closes));
    published.push(dayNumber(assignment.published));
    codes.push(encode({ ring, kind: assignment.kind, ...optional(assignment) }));
    hoursMin.push(quarters(assignment.hoursPerWeek?.min));
    hoursMax.push(quarters(assignment.hoursPerWeek?.max));
    const place = placeOf(assignment);
    lat.push(place ? Math.round(place.lat * 100) : noPlace);
    lon.push(place ? Math.round(place.lon * 100) : 0);
    for (const { id, strength } of askedConcepts(assignment)) this.#asked.push(this.#numberOf(id) * 256 + Math.round(strength * 255));
    this.#ends.push(this.#asked.length);
  }

  /** A row's first and last day, as in the columns. */
  days(row: number): { start: number; closes: number } {
    return { start: this.#columns.start.at(row), closes: this.#columns.closes.at(row) };
  }

  /** The index of these of the rows that were added (all of them when not given). */
  *finish(concepts: Concepts, rows = Uint32Array.from({ length: this.#ends.length }, (_one, row) => row)): Turns<Uint8Array<ArrayBuffer>> {
    const { start, closes, published, codes, lat, lon, hoursMin, hoursMax } = this.#columns;
    const names = [...this.#numbers.keys()].sort();
    const { postings, ends } = yield* this.#postings(rows, names);
    const used = names.filter((_name, at) => ends[at]! > (ends[at - 1] ?? 0));
    const usedEnds = ends.filter((end, at) => end > (ends[at - 1] ?? 0));
    const asked = yield* askedOf(rows.length, postings, usedEnds, used.map((name) => facetWeight[concepts.facet(name) ?? 'free']));
    const packedNames = new TextEncoder().encode(writeNames(used));
    const packedEnds = writeGaps(usedEnds);
    return yield* join(
      [rows.length, postings.length, packedEnds.length, packedNames.length],
      [start.pick(rows), closes.pick(rows), published.pick(rows), codes.pick(rows), asked, lat.pick(rows), lon.pick(rows), hoursMin.pick(rows), hoursMax.pick(rows), postings, packedEnds, packedNames],
    );
  }

  #numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size;
    this.#numbers.set(id, number);
    return number;
  }

  /** From "row by row" to "concept by concept", in the order of the names: counted first, so that each posting goes to its place at once. */
  *#postings(rows: Uint32Array, names: readonly string[]): Turns<{ postings: Uint32Array; ends: Uint32Array }> {
    const places = new Uint32Array(names.length); // by the number of the concept
    names.forEach((name, at) => (places[this.#numbers.get(name)!] = at));
    const counts = new Uint32Array(names.length);
    for (let at = 0; at < rows.length; at++) {
      if (at % together === 0) yield;
      for (let one = this.#begin(rows[at]!); one < this.#ends.at(rows[at]!); one++) counts[places[this.#asked.at(one) >>> 8]!]!++;
    }
    const next = new Uint32Array(names.length); // where the next posting of a concept goes; in the end, where they end
    for (let at = 1; at < names.length; at++) next[at] = next[at - 1]! + counts[at - 1]!;
    const postings = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    for (let at = 0; at < rows.length; at++) {
      if (at % together === 0) yield;
      for (let one = this.#begin(rows[at]!); one < this.#ends.at(rows[at]!); one++) {
        const asked = this.#asked.at(one);
        postings[next[places[asked >>> 8]!]!++] = at * 256 + (asked & 255);
      }
    }
    return { postings, ends: next };
  }

  #begin(row: number): number {
    return row === 0 ? 0 : this.#ends.at(row - 1);
  }
}

/** Per row, what somebody would score who has all that is asked: the same sum as in the first pass. `weights`: of the concepts' facets. */
function* askedOf(rows: number, postings: Uint32Array, ends: Uint32Array, weights: readonly number[]): Turns<Uint16Array> {
  const totals = new Float32Array(rows);
  let from = 0;
  for (const [concept, to] of ends.entries()) {
    const factor = (weights[concept]! * rarity(to - from, rows)) / 255;
    for (let at = from; at < to; at++) totals[postings[at]! >>> 8]! += factor * (postings[at]! & 255);
    from = to;
    yield;
  }
  return Uint16Array.from(totals, (total) => Math.min(65_535, Math.round(total * askedUnit)));
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

/** `sizes` are words 2 to 5 of the header. */
function* join(sizes: readonly [number, number, number, number], arrays: readonly (Uint16Array | Int16Array | Uint8Array | Uint32Array)[]): Turns<Uint8Array<ArrayBuffer>> {
  const length = headerBytes + arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0);
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer, 0, headerBytes / 4);
  header.set([magic, version, ...sizes, length]);
  let at = headerBytes;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
    yield;
  }
  header[7] = checksumOf(bytes);
  return bytes;
}
