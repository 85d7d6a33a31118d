import { httpsLink } from '../facts/links.ts';
import { line } from '../facts/text.ts';
import { addTo, keyOf, singular, type FlatRecord } from './aliases.ts';
import { some } from './job-posting.ts';
import { areJobs, dateOrderOf, draftOfRecord, looksLikeJob } from './job-record.ts';
import { looksLikeJobs } from './job-words.ts';
import { reading, type Reader } from './reader.ts';
import { at, first, get, isBag, str, type Bag } from './values.ts';

/** Lists of jobs in JSON under vendors' own names (applicant systems; Opendatasoft exports, row Le Forem). */
export const jobJson: Reader = {
  format: 'job-json',
  sees: (body) => body.type === 'json' && jobList(body.value) !== undefined,
  read(body, context) {
    const { value } = body as { value: unknown };
    const flats = jobList(value)!.map(flatJson);
    const order = dateOrderOf(flats);
    const owner = get(value, 'jobs') === undefined ? undefined : ownerIn(value);
    const next = httpsLink(str(first(value, 'next', 'next_url', 'nextPage')) ?? str(at(value, 'links', 'next')), context.url);
    const format = flats[0]?.has('numerooffreforem') ? 'opendatasoft' : 'job-json';
    return reading(format, { title: line(first(value, 'title', 'name')) ?? '', ...some('url', context.url), ...some('next', next) }, flats, (record) => {
      if (!looksLikeJob(record)) return 'no job: title and other fields are missing';
      const draft = draftOfRecord(record, order, context.url);
      return draft.organisation === undefined && owner ? { ...draft, organisation: owner, derived: { organisation: 'name of the list' } } : draft;
    }, context);
  },
};

/** Boards of one employer carry its name beside the list; a name like "Vacatures" is none. */
function ownerIn(value: unknown): string | undefined {
  const name = str(get(value, 'name'));
  return name === undefined || looksLikeJobs([name], []) ? undefined : name;
}

const wrappers = ['jobs', 'offers', 'vacancies', 'vacatures', 'opdrachten', 'positions', 'postings', 'results', 'records', 'data', 'items', 'hits', 'content', 'rows', 'listings', 'opportunities', 'response', 'value', 'stellenangebote', 'resultats'];

/** The list of jobs: the value itself, or under one of the usual names, else under any name, at most three levels down. */
function jobList(value: unknown, name = '', depth = 3): Bag[] | undefined {
  if (Array.isArray(value)) {
    const found = value.filter(isBag).map(opened);
    return areJobs(found.slice(0, 40).map(flatJson), name) ? found : undefined;
  }
  if (!isBag(value) || depth === 0) return undefined;
  const others = Object.keys(value).slice(0, 60).filter((key) => key !== '__proto__' && !wrappers.includes(key));
  for (const key of [...wrappers, ...others]) {
    const inner = get(value, key);
    const found = typeof inner === 'object' && inner !== null ? jobList(inner, keyOf(key), depth - 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Opendatasoft, GraphQL and others keep the facts one level deeper. */
function opened(record: Bag): Bag {
  for (const key of ['fields', 'attributes', '_source', 'record', 'node']) {
    const inner = get(record, key);
    if (isBag(inner)) return isBag(get(inner, 'fields')) ? (get(inner, 'fields') as Bag) : { ...record, ...inner };
  }
  return record;
}

/** Keys that say nothing without the one above them. */
const generic = /^(?:name|nom|libelle|displayname|rendered|value|id|title|url|description|text|label|code|type|status|date|min|max|from|to|currency|period|en|nl|fr|de|cy)$/;
/** Keys under which the value itself stands: `company: {name}` is the company. */
const itself = /^(?:name|nom|libelle|displayname|rendered|value|label|en|nl)$/;

function flatJson(record: Bag): FlatRecord {
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
