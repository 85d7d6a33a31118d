import { SchilError } from '../errors.ts';
import type { Concept, Vocabulary } from './types.ts';

/**
 * The vocabulary as it ships: one column of text per field of a concept, a cell per concept. Like stands beside like, columns in the order in
 * which they compress best, other concepts as the distance to them. Related concepts and whole ESCO addresses stay behind: only the SKOS
 * export names them.
 */
export interface ShippedVocabulary {
  format: typeof FORMAT;
  columns: Record<Column, string>;
}

const FORMAT = 2;
/** Pieces of words that stand in very many texts, each written as one character that stands in none. */
const pieces = 'ing|en |ation| and |ment|ver|manage|atie|skill|werk|domain|der|beleid|ter|cont|inspect|close '.split('|');
const codes = '`$%*<=>?@[]^_{}!;';
const ESCO_SKILL = 'http://data.europa.eu/esco/skill/';
/** Between cells, and between the parts of a cell. The compiler keeps both out of texts; neither needs an escape in JSON. */
export const CELL = '~';
export const PART = '|';

interface Kind<T> {
  write(value: T, at: number, places: ReadonlyMap<string, number>): string;
  read(cell: string, at: number, ids: readonly string[]): T;
}

const text: Kind<string> = { write: (value) => value, read: (cell) => cell };
const list: Kind<string[]> = { write: (value) => value.join(PART), read: (cell) => cell.split(PART) };
const flag: Kind<true> = { write: () => '1', read: () => true };
const number: Kind<number> = { write: String, read: Number };
const esco: Kind<string> = { write: (value) => escoKey(value) ?? '', read: (cell) => ESCO_SKILL + cell };
/** Another concept: how many places further on it stands. */
const link: Kind<string> = { write: (id, at, places) => String(places.get(id)! - at), read: (cell, at, ids) => ids[at + Number(cell)]! };
/** Form and words: `form:word,word|form:word`. */
const hints: Kind<Record<string, string[]>> = {
  write: (value) => Object.entries(value).map(([form, words]) => `${form}:${words.join(',')}`).join(PART),
  read: (cell) => Object.fromEntries(cell.split(PART).map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1).split(',')])),
};

const kinds = {
  facet: text, field: text, statute: flag, since: number, esco, broader: link, id: text,
  en: text, 'en-ask': list, 'en-also': list, 'en-hidden': list, 'en-is': text,
  'nl-is': text, nl: text, 'nl-ask': list, 'nl-also': list, 'nl-hidden': list, cues: hints, blockers: hints,
} as const satisfies Record<Exclude<keyof Concept, 'related'>, Kind<unknown>>;
type Column = keyof typeof kinds;
const columns = Object.entries(kinds) as [Column, Kind<unknown>][];

/**
 * What tells ESCO's 14,000 skills apart: the first eight digits. From an address, whole or as far as it ships, or from a concept's exact or
 * close match. Undefined for broad matches and other addresses.
 */
export function escoKey(match: string): string | undefined {
  const address = match.replace(/^(exact|close) /, '');
  return address.startsWith(ESCO_SKILL) ? address.slice(ESCO_SKILL.length, ESCO_SKILL.length + 8) : undefined;
}

/** Compact form of a vocabulary; `readVocabulary` is its inverse, but for related concepts and the ends of ESCO addresses. */
export function shipVocabulary(vocabulary: Vocabulary): ShippedVocabulary {
  const places = new Map(vocabulary.map(({ id }, at) => [id, at]));
  const cellOf = (value: unknown, at: number, kind: Kind<unknown>) => (value === undefined ? '' : kind.write(value, at, places));
  const filled = columns.map(([name, kind]) => [name, shortened(vocabulary.map((concept, at) => cellOf(concept[name], at, kind)).join(CELL))]);
  return { format: FORMAT, columns: Object.fromEntries(filled) as Record<Column, string> };
}

/**
 * Reads `vocabulary.json` back into concepts; a plain list of concepts is read too.
 * @throws SchilError `broken-vocabulary` for anything else.
 */
export function readVocabulary(json: string): Vocabulary {
  const value = parsed(json);
  if (Array.isArray(value)) return value as Vocabulary;
  const shipped = shippedIn(value);
  const cells = columns.map(([name, kind]) => ({ name, kind, cells: written(shipped.columns[name] ?? '').split(CELL) }));
  const ids = written(shipped.columns.id).split(CELL);
  return ids.map((_, at) => {
    const filled = cells.filter((column) => (column.cells[at] ?? '') !== '');
    return Object.fromEntries(filled.map((column) => [column.name, column.kind.read(column.cells[at]!, at, ids)])) as unknown as Concept;
  });
}

function shortened(column: string): string {
  return pieces.reduce((text, piece, at) => text.replaceAll(piece, codes[at]!), column);
}

function written(column: string): string {
  return column.replace(/[`$%*<=>?@[\]^_{}!;]/g, (code) => pieces[codes.indexOf(code)]!);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new SchilError('broken-vocabulary', {}, error);
  }
}

function shippedIn(value: unknown): ShippedVocabulary {
  const shipped = value as Partial<ShippedVocabulary> | null;
  if (shipped?.format !== FORMAT || typeof shipped.columns?.id !== 'string') throw new SchilError('broken-vocabulary', {}, 'format');
  return shipped as ShippedVocabulary;
}
