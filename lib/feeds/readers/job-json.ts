import { httpsLink } from '../facts/links.ts';
import { line } from '../facts/text.ts';
import { keyOf } from './aliases.ts';
import { some } from './job-posting.ts';
import { areJobs, dateOrderOf, draftOfRecord, isJob, jobLists, looksLikeJob } from './job-record.ts';
import { looksLikeJobs } from './job-words.ts';
import { jsonRecord, withRelated } from './json-records.ts';
import { reading, type Reader } from './reader.ts';
import { at, first, get, isBag, str, type Bag } from './values.ts';

/** Lists of jobs in JSON under vendors' own names (applicant systems; Opendatasoft exports, row Le Forem). */
export const jobJson: Reader = {
  format: 'job-json',
  sees: (body) => body.type === 'json' && (jobsIn(body.value) !== undefined || isEmptyList(body.value)),
  read(body, context) {
    const { value } = body as { value: unknown };
    const flats = (jobsIn(value) ?? []).map(jsonRecord);
    const owner = get(value, 'jobs') === undefined ? undefined : ownerIn(value);
    const about = { dateOrder: dateOrderOf(flats), address: context.url, owner: owner ? { name: owner, from: 'name of the list' } : undefined };
    const next = httpsLink(str(first(value, 'next', 'next_url', 'nextPage')) ?? str(at(value, 'links', 'next')), context.url);
    const format = flats[0]?.has('numerooffreforem') ? 'opendatasoft' : 'job-json';
    return reading(format, { title: line(first(value, 'title', 'name')) ?? '', ...some('url', context.url), ...some('next', next) }, flats, (record) => {
      return looksLikeJob(record) ? draftOfRecord(record, about) : 'no job: title and other fields are missing';
    }, context);
  },
};

/** Boards of one employer carry its name beside the list; a name like "Vacatures" is none. */
function ownerIn(value: unknown): string | undefined {
  const name = str(get(value, 'name'));
  return name === undefined || looksLikeJobs([name], []) ? undefined : name;
}

/** What stands in these has the name of the one above. */
const plainWrapper = /^(?:edges|nodes|items|data|results|list)$/;
/** An answer that holds one job under a name that only a job has. */
const loneJob = /^(?:job(?:opening|posting|postinginfo|ad)?|vacancy|vacature|position)$/;
const wrappers = ['jobs', 'offers', 'vacancies', 'vacatures', 'opdrachten', 'positions', 'postings', 'results', 'records', 'data', 'items', 'hits', 'content', 'rows', 'listings', 'opportunities', 'response', 'value', 'stellenangebote', 'resultats', 'resultaten', 'result'];

/** A board without jobs is a list all the same. */
function isEmptyList(value: unknown): boolean {
  return isBag(value) && Object.keys(value).some((key) => (jobLists.test(keyOf(key)) || key === 'offers') && Array.isArray(value[key]) && value[key].length === 0);
}

/** The list of jobs, or the one job that the whole value is. */
function jobsIn(value: unknown): Bag[] | undefined {
  return jobList(withRelated(value)) ?? (isBag(value) && isJob(jsonRecord(value)) ? [value] : undefined);
}

/** The list of jobs: the value itself, or under one of the usual names, else under any name, at most three levels down. */
function jobList(value: unknown, name = '', depth = 3): Bag[] | undefined {
  if (Array.isArray(value)) {
    const found = value.filter(isBag).map(opened);
    return areJobs(found.slice(0, 40).map(jsonRecord), name) ? found : undefined;
  }
  if (!isBag(value) || depth === 0) return undefined;
  const others = Object.keys(value).slice(0, 60).filter((key) => key !== '__proto__' && !wrappers.includes(key));
  for (const key of [...wrappers, ...others]) {
    const inner = get(value, key);
    if (isBag(inner) && loneJob.test(keyOf(key))) {
      const job = { ...get(value, 'hiringOrganization') !== undefined ? { hiringOrganization: value.hiringOrganization } : {}, ...inner };
      if (areJobs([jsonRecord(job)], keyOf(key))) return [job];
    }
    const found = typeof inner === 'object' && inner !== null ? jobList(inner, plainWrapper.test(key) && name !== '' ? name : keyOf(key), depth - 1) : undefined;
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
  const [only, ...others] = Object.values(record);
  return isBag(only) && others.length === 0 ? only : record;
}
