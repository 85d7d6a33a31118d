import type { XmlElement } from '@rgrove/parse-xml';
import { addTo, keyOf, singular, type FlatRecord } from './aliases.ts';
import { elements, isMarkup, localName, markupOf } from './xml.ts';

/** Leaves (but not those of these names), by their own name and by parent + name ("location" / "city" → "city", "locationcity"). */
export function xmlRecord(record: XmlElement, without?: ReadonlySet<string>): FlatRecord {
  const out: FlatRecord = new Map();
  for (const [key, value] of Object.entries(record.attributes)) addTo(out, keyOf(key), value);
  const walk = (element: XmlElement, parent: string, depth: number): void => {
    for (const child of elements(element)) {
      const key = keyOf(localName(child));
      if (parent === '' && without?.has(key)) continue;
      const inner = elements(child);
      if (inner.length === 0 || isMarkup(child)) {
        const generic = key === 'name' || key === 'value' || key === 'id' || key === 'title' || key === 'url' || key === 'description' || key === 'text';
        const value = markupOf(child);
        if (parent === '' || !generic) addTo(out, key, value);
        if (parent !== '') addTo(out, generic && (key === 'value' || key === 'name') ? parent : parent + key, value);
      } else if (depth < 4) walk(child, singular(key), depth + 1);
    }
  };
  walk(record, '', 0);
  return out;
}
