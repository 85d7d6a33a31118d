import { kinds, legalForms, returns, rings, workplaces } from '../../assignments/types.ts';

/**
 * One binary record: a header, numeric columns with a value a row, and for every competence a posting list. A row is a place in the list
 * of assignments, sorted by id. A posting is one assignment that asks the competence, and how firmly (1–255). Little-endian; the arrays
 * are views, only the names of the concepts are read on opening.
 *
 *   magic u32 · version u32 · rows u32 · postings u32 · bytes of the ends u32 · bytes of the names u32 · length u32 · checksum u32
 *   columns · postings u32[] (row × 256 + strength, ascending within a concept) · where those of each concept end, gaps · names of concepts
 */
export const magic = 0x53_43_48_4d;
export const version = 3;
export const headerBytes = 32;
/** Every array begins at a multiple of four bytes. */
export const aligned = (bytes: number): number => (bytes + 3) & ~3;

/** Hours a week in quarters of an hour; 0 is absent. Latitude and longitude in hundredths of a degree. Days since 2000-01-01; 0 is absent. */
export interface Columns {
  start: Uint16Array;
  closes: Uint16Array;
  published: Uint16Array;
  codes: Uint16Array;
  /** What somebody would score who has all that is asked, in `askedUnit`ths. */
  asked: Uint16Array;
  lat: Int16Array;
  lon: Int16Array;
  hoursMin: Uint8Array;
  hoursMax: Uint8Array;
}

export const noPlace = -32_768;
export const askedUnit = 256;
export const hoursUnit = 4;

/** Six facts in one 16-bit column: [values, shift]. 0 is absent. */
const parts = {
  ring: [rings, 0],
  kind: [kinds, 2],
  workplace: [workplaces, 6],
  legalForm: [legalForms, 8],
  return: [returns, 11],
  language: [['nl', 'en', 'other'], 14],
} as const;
const masks = { ring: 3, kind: 15, workplace: 3, legalForm: 7, return: 7, language: 3 } as const;
export type CodedFact = keyof typeof parts;

export function encode(facts: Partial<Record<CodedFact, string>>): number {
  let code = 0;
  for (const [name, [values, shift]] of Object.entries(parts) as unknown as [CodedFact, [readonly string[], number]][]) {
    const value = facts[name];
    if (value !== undefined) code |= (values.indexOf(value) + 1) << shift;
  }
  return code;
}

export function decode(code: number, fact: CodedFact): string | undefined {
  return parts[fact][0][((code >> parts[fact][1]) & masks[fact]) - 1];
}

/** A language tag as the index knows it. */
export function languageCode(tag: string): 'nl' | 'en' | 'other' {
  const language = tag.slice(0, 2).toLowerCase();
  return language === 'nl' || language === 'en' ? language : 'other';
}

/** The bits of a fact, and what they are for each value: for tests without decoding. */
export function bits(fact: CodedFact, values: readonly string[]): { mask: number; shift: number; allowed: Set<number> } {
  return { mask: masks[fact], shift: parts[fact][1], allowed: new Set(values.map((value) => (parts[fact][0] as readonly string[]).indexOf(value) + 1)) };
}
