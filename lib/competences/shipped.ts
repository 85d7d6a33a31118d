import { SchilError } from '../errors.ts';
import type { Concept, Vocabulary } from './types.ts';

/**
 * The vocabulary as it ships: one column of text per field of a concept, Dutch ones before English ones, a line per concept. Like stands
 * beside like, so that it compresses a tenth better than a list of concepts.
 */
export interface ShippedVocabulary {
  format: typeof FORMAT;
  columns: Record<Column, string>;
}

const FORMAT = 1;
const texts = ['id', 'facet', 'field', 'broader', 'esco', 'nl', 'nl-is', 'en', 'en-is'] as const;
const lists = ['related', 'nl-also', 'nl-hidden', 'nl-ask', 'en-also', 'en-hidden', 'en-ask'] as const;
/** Form and words: `form:word,word|form:word`. */
const hints = ['cues', 'blockers'] as const;
const others = ['statute', 'since'] as const;
type Column = (typeof texts)[number] | (typeof lists)[number] | (typeof hints)[number] | (typeof others)[number];

/** Compact form of a vocabulary; `readVocabulary` is its exact inverse. Texts hold no line ends, bars or (in cues) colons and commas: the compiler checks. */
export function shipVocabulary(vocabulary: Vocabulary): ShippedVocabulary {
  const column = (cell: (concept: Concept) => string) => vocabulary.map(cell).join('\n');
  const entries: [Column, string][] = [
    ...texts.map((name) => [name, column((concept) => concept[name] ?? '')] as [Column, string]),
    ...lists.map((name) => [name, column((concept) => (concept[name] ?? []).join('|'))] as [Column, string]),
    ...hints.map((name) => [name, column((concept) => Object.entries(concept[name] ?? {}).map(([form, words]) => `${form}:${words.join(',')}`).join('|'))] as [Column, string]),
    ['statute', column(({ statute }) => (statute ? '1' : ''))],
    ['since', column(({ since }) => String(since))],
  ];
  return { format: FORMAT, columns: Object.fromEntries(entries) as Record<Column, string> };
}

/**
 * Reads `vocabulary.json` back into concepts; a plain list of concepts is read too.
 * @throws SchilError `broken-vocabulary` for anything else.
 */
export function readVocabulary(json: string): Vocabulary {
  const value = parsed(json);
  if (Array.isArray(value)) return value as Vocabulary;
  const shipped = shippedIn(value);
  const cells = new Map(Object.entries(shipped.columns).map(([name, column]) => [name as Column, column.split('\n')]));
  const count = cells.get('id')!.length;
  return Array.from({ length: count }, (_, at) => conceptAt((name) => cells.get(name)?.[at] ?? ''));
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

function conceptAt(cell: (name: Column) => string): Concept {
  const concept: Record<string, unknown> = {};
  for (const name of texts) if (cell(name) !== '') concept[name] = cell(name);
  for (const name of lists) if (cell(name) !== '') concept[name] = cell(name).split('|');
  for (const name of hints) if (cell(name) !== '') concept[name] = hintsOf(cell(name));
  if (cell('statute') === '1') concept.statute = true;
  concept.since = Number(cell('since'));
  return concept as unknown as Concept;
}

function hintsOf(text: string): Record<string, string[]> {
  return Object.fromEntries(text.split('|').map((part) => {
    const at = part.indexOf(':');
    return [part.slice(0, at), part.slice(at + 1).split(',')];
  }));
}
