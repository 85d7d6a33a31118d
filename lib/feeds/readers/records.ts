import { aliases, addTo, keyOf, singular, type FlatRecord } from './aliases.ts';
import { inPlainNames } from './dialects.ts';

/** A field of an item of unknown origin: text, or fields of its own. Repeated fields stand beside each other under one name. */
export type Part = { name: string; text: string } | { name: string; parts: Part[] };

/** Names that say nothing without the one above them. */
const generic = /^(?:name|nom|naam|navn|namn|libelle|displayname|rendered|value|id|title|url|href|description|text|label|code|type|status|date|min|max|from|to|start|end|currency|period|nl|en|fr|de|cy)$/;
/** Names under which the thing itself stands: `company: {name}` is the company. */
const itself = /^(?:name|nom|naam|navn|namn|libelle|displayname|rendered|value|label|href|nl|en)$/;
/** What stands inside these is about the one who offers the work, not about the work: a head office is no place of work. */
const ofSomebody = /^(?:companyinfo|companydetails|contact.*|contacts?person.*|creator|owner|author|user|recruiter|hiringteam|hiringmanager|brand)$/;
const organisationNames = new Set(aliases.organisation.split(' '));
const maxDepth = 5;

interface Level {
  parts: readonly Part[];
  /** Folded name above; '' at the top. */
  parent: string;
  /** All names above as they are written. */
  path: string;
  somebody: boolean;
}

/**
 * The fields as a record: each text by its own name, and by the name above it + its own ("location" / "city" → "city",
 * "locationcity"). What stands higher goes before what stands deeper; texts of two different places never mix under one name.
 */
export function recordOf(parts: readonly Part[]): FlatRecord {
  const out: FlatRecord = new Map();
  const origins = new Map<string, string>();
  const put = (key: string, text: string, origin: string): void => {
    if (text.trim() === '' || (origins.get(key) ?? origin) !== origin) return;
    origins.set(key, origin);
    addTo(out, key, text);
  };
  let levels: Level[] = [{ parts, parent: '', path: '', somebody: false }];
  for (let depth = 0; depth < maxDepth && levels.length > 0; depth++) {
    const deeper: Level[] = [];
    for (const { parts: fields, parent, path, somebody } of levels) {
      const pair = labelledPair(fields);
      if (pair) put(pair.key, pair.text, 'pair');
      for (const field of fields) {
        if (field === pair?.label) continue;
        const key = keyOf(field.name);
        const origin = `${path}/${field.name}`;
        if ('parts' in field) deeper.push({ parts: field.parts, parent: singular(key), path: origin, somebody: somebody || ofSomebody.test(key) || organisationNames.has(key) });
        else {
          if (parent === '' || (!generic.test(key) && (!somebody || organisationNames.has(key)))) put(key, field.text, origin);
          if (parent !== '') put(key === parent || itself.test(key) ? parent : parent + key, field.text, origin);
        }
      }
    }
    levels = deeper;
  }
  return inPlainNames(out);
}

const labelNames = ['fieldlabel', 'label', 'name', 'key'];
const valueNames = ['valuelabel', 'value'];

/** A field that an organisation added itself: `{fieldLabel: 'Uren per week', valueLabel: '24-32'}`. */
function labelledPair(fields: readonly Part[]): { label: Part; key: string; text: string } | undefined {
  if (fields.length < 2 || fields.length > 8) return undefined;
  const textIn = (names: readonly string[]): { name: string; text: string } | undefined => {
    return names.flatMap((name) => fields.find((field) => 'text' in field && keyOf(field.name) === name) ?? []).find((field) => 'text' in field);
  };
  const label = textIn(labelNames);
  const value = textIn(valueNames);
  const key = label && keyOf(label.text);
  return label && value && key ? { label, key, text: value.text } : undefined;
}
