import type { XmlElement } from '@rgrove/parse-xml';
import { keyOf, type FlatRecord } from './aliases.ts';
import { recordOf, type Part } from './records.ts';
import { elements, isMarkup, localName, markupOf } from './xml.ts';

/** An element as a record, from its elements (but not those of these names) and its attributes. */
export function xmlRecord(record: XmlElement, without?: ReadonlySet<string>): FlatRecord {
  const inside = elements(record).filter((child) => !without?.has(keyOf(localName(child))));
  return recordOf([...attributesOf(record), ...inside.flatMap((child) => partOf(child, 6))]);
}

/** Text and attributes of one element may both say something: `<hours unit="week">24</hours>`, `<location city="Ede"/>`. */
function partOf(element: XmlElement, depth: number): Part[] {
  const name = localName(element);
  const inner = elements(element);
  if (inner.length > 0 && !isMarkup(element)) return depth > 0 ? [{ name, parts: [...attributesOf(element), ...inner.flatMap((child) => partOf(child, depth - 1))] }] : [];
  const text = markupOf(element);
  const attributes = attributesOf(element);
  return [{ name, text }, ...(attributes.length > 0 ? [{ name, parts: text.trim() === '' ? attributes : [...attributes, { name: 'value', text }] }] : [])];
}

function attributesOf(element: XmlElement): Part[] {
  return Object.entries(element.attributes).filter(([name]) => !/^(?:xmlns|xsi)\b/i.test(name)).map(([name, text]) => ({ name: name.slice(name.indexOf(':') + 1), text }));
}
