import { httpsLink } from '../facts/links.ts';
import { line } from '../facts/text.ts';
import { addTo, dateOrderOf, draftOfRecord, keyOf, looksLikeJob, type FlatRecord } from './aliases.ts';
import { some } from './job-posting.ts';
import { looksLikeJobs } from './job-words.ts';
import { reading, type Reader } from './reader.ts';
import { at, first, get, isBag, str, type Bag } from './values.ts';

/** Lists of jobs in JSON under vendors' own names (applicant systems; Opendatasoft exports, row Le Forem). */
export const jobJson: Reader = {
  format: 'job-json',
  sees: (body) => body.type === 'json' && records(body.value).some((record) => looksLikeJob(flatJson(record))),
  read(body, context) {
    const { value } = body as { value: unknown };
    const flats = records(value).map(flatJson);
    const order = dateOrderOf(flats);
    const owner = get(value, 'jobs') === undefined ? undefined : ownerIn(value);
    const next = httpsLink(str(first(value, 'next', 'next_url', 'nextPage')) ?? str(at(value, 'links', 'next')), context.url);
    const format = flats[0]?.has('numerooffreforem') ? 'opendatasoft' : 'job-json';
    return reading(format, { title: line(first(value, 'title', 'name')) ?? '', ...some('url', context.url), ...some('next', next) }, flats, (record) => {
      if (!looksLikeJob(record)) return 'no job: title and other fields are missing';
      const draft = draftOfRecord(record, order);
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

/** The list of records: the value itself, or under one of the usual names, at most three levels down. */
function records(value: unknown, depth = 3): Bag[] {
  if (Array.isArray(value)) return value.filter(isBag).map(opened);
  if (!isBag(value) || depth === 0) return [];
  for (const name of wrappers) {
    const found = records(get(value, name), depth - 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** Opendatasoft and others keep the facts one level deeper. */
function opened(record: Bag): Bag {
  for (const key of ['fields', 'attributes', '_source', 'record']) {
    const inner = get(record, key);
    if (isBag(inner)) return isBag(get(inner, 'fields')) ? (get(inner, 'fields') as Bag) : { ...record, ...inner };
  }
  return record;
}

function flatJson(record: Bag): FlatRecord {
  const out: FlatRecord = new Map();
  const add = (key: string, parent: string, value: unknown, depth: number): void => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      const generic = /^(?:name|value|id|title|url|description|text|label|code|type|status|date|min|max|from|to|currency|period|en|nl|fr|de|cy)$/.test(key);
      if (parent === '' || !generic) addTo(out, key, String(value));
      if (parent !== '') addTo(out, /^(?:name|value|label|en|nl)$/.test(key) ? parent : parent + key, String(value));
    } else if (Array.isArray(value)) for (const part of value.slice(0, 60)) add(key, parent, part, depth);
    else if (isBag(value) && depth < 3) for (const inner of Object.keys(value)) add(keyOf(inner), parent === '' ? singular(key) : key, value[inner], depth + 1);
  };
  for (const key of Object.keys(record)) if (key !== '__proto__') add(keyOf(key), '', record[key], 0);
  return out;
}

function singular(key: string): string {
  return /^(?:locations|offices|cities|departments|companies)$/.test(key) ? key.replace(/ies$/, 'y').replace(/s$/, '') : key;
}
