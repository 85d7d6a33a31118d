import { addTo, keyOf, singular, type FlatRecord } from './aliases.ts';
import { first, isBag, str, type Bag } from './values.ts';

/** Keys that say nothing without the one above them. */
const generic = /^(?:name|nom|libelle|displayname|rendered|value|id|title|url|description|text|label|code|type|status|date|min|max|from|to|currency|period|en|nl|fr|de|cy)$/;
/** Keys under which the value itself stands: `company: {name}` is the company. */
const itself = /^(?:name|nom|libelle|displayname|rendered|value|label|en|nl)$/;

/** An object as a record: leaves by their own name and by the name above it + theirs. */
export function jsonRecord(record: Bag): FlatRecord {
  const out: FlatRecord = new Map();
  const add = (key: string, parent: string, value: unknown, depth: number): void => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      if (parent === '' || !generic.test(key)) addTo(out, key, String(value));
      if (parent !== '') addTo(out, itself.test(key) ? parent : parent + key, String(value));
    } else if (Array.isArray(value)) for (const part of value.slice(0, 60)) add(key, parent, part, depth);
    else if (isBag(value) && depth < 3) {
      const pair = labelledPair(value);
      if (pair) addTo(out, ...pair);
      for (const inner of Object.keys(value)) add(keyOf(inner), parent === '' ? singular(key) : key, value[inner], depth + 1);
    }
  };
  for (const key of Object.keys(record)) if (key !== '__proto__') add(keyOf(key), '', record[key], 0);
  return out;
}

/** A field that an organisation added itself: `{fieldLabel: 'Uren per week', valueLabel: '24-32'}`. */
function labelledPair(field: Bag): [string, string] | undefined {
  const label = str(first(field, 'fieldLabel', 'label', 'name', 'key'));
  const value = str(first(field, 'valueLabel', 'value'));
  return label && value ? [keyOf(label), value] : undefined;
}
