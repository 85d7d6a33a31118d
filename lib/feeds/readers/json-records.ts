import type { FlatRecord } from './aliases.ts';
import { recordOf, type Part } from './records.ts';
import { get, isBag, list, str, type Bag } from './values.ts';

/** An object as a record. */
export function jsonRecord(record: Bag): FlatRecord {
  return recordOf(partsOf(record, 6));
}

function partsOf(record: Bag, depth: number): Part[] {
  return Object.keys(record).filter((key) => key !== '__proto__').flatMap((name) => list(record[name]).slice(0, 60).flatMap((value): Part[] => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ name, text: String(value) }];
    return isBag(value) && depth > 0 ? [{ name, parts: partsOf(value, depth - 1) }] : [];
  }));
}

/** JSON:API (jsonapi.org) keeps related things beside the list; here each item has them under the name of the relation. Anything else stays as it is. */
export function withRelated(value: unknown): unknown {
  const included = get(value, 'included');
  if (!isBag(value) || !Array.isArray(included)) return value;
  const nameOf = (thing: unknown): string => `${str(get(thing, 'type'))} ${str(get(thing, 'id'))}`;
  const known = new Map(included.slice(0, 20_000).map((thing) => [nameOf(thing), get(thing, 'attributes')]));
  const related = (item: unknown): Bag => Object.fromEntries(Object.entries(get(item, 'relationships') ?? {}).map(([relation, to]) => [relation, list(get(to, 'data')).flatMap((thing) => known.get(nameOf(thing)) ?? [])]));
  return { ...value, included: undefined, data: list(value.data).map((item) => (isBag(item) ? { ...item, relationships: undefined, ...related(item) } : item)) };
}
