import type { XmlElement } from '@rgrove/parse-xml';
import { line } from '../facts/text.ts';
import { areJobs, dateOrderOf, draftOfRecord, jobLists, looksLikeJob } from './job-record.ts';
import { reading, type Reader } from './reader.ts';
import { xmlRecord } from './xml-records.ts';
import { elements, firstText, localName } from './xml.ts';

/** Indeed-like and vendor job XML (open-feed B3): a list of like-named elements, each with a title and more of a job's fields. */
export const jobXml: Reader = {
  format: 'job-xml',
  sees: (body) => body.type === 'xml' && (records(body.root).length > 0 || isEmptyList(body.root)),
  read(body, context) {
    const { root } = body as { root: XmlElement };
    const flats = records(root).map((record) => xmlRecord(record));
    const publisher = localName(root) === 'source' ? undefined : firstText(root, 'publisher');
    const about = { dateOrder: dateOrderOf(flats), address: context.url, owner: publisher ? { name: publisher, from: 'publisher of the feed' } : undefined };
    return reading('job-xml', { title: line(firstText(root, 'title', 'publisher')) ?? '', ...(context.url ? { url: context.url } : {}) }, flats, (record) => {
      return looksLikeJob(record) ? draftOfRecord(record, about) : 'no job: title and other fields are missing';
    }, context);
  },
};

const recordNames = /^(?:offer|offre|listing|opportunity|ad|advert|row|record|result|annonce|annonse?|project|item|entry|document|product|(?:cr)?publication)$/;

/** A board without jobs is a list all the same. */
function isEmptyList(root: XmlElement): boolean {
  return elements(root).length === 0 && /^(?:workzag-)?(?:jobs|vacancies|vacatures|positions|stellenangebote|offres|opdrachten)$/.test(localName(root));
}

/** The element whose children of one name are most like a list of jobs, at most five levels down; a lone job is a list of one. */
function records(root: XmlElement): XmlElement[] {
  if (/^(?:job|position|vacancy|vacature|offer|jobposting)$/.test(localName(root)) && elements(root).some((child) => elements(child).length === 0)) {
    const inner = list(root, 4);
    return inner.length > 0 ? inner : areJobs([xmlRecord(root)], localName(root)) ? [root] : [];
  }
  return list(root, 5);
}

function list(parent: XmlElement, depth: number): XmlElement[] {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements(parent)) {
    const group = groups.get(localName(element));
    if (group) group.push(element);
    else groups.set(localName(element), [element]);
  }
  for (const [name, group] of groups) {
    if (!(recordNames.test(name) || jobLists.test(name)) || !areJobs(group.slice(0, 40).filter((element) => elements(element).length + Object.keys(element.attributes).length >= 2).map((element) => xmlRecord(element)), name)) continue;
    const inner = group.length === 1 && depth > 0 ? list(group[0]!, depth - 1) : []; // `<jobs>` around the jobs looks like one job itself
    return inner.length > 0 ? inner : group;
  }
  if (depth === 0) return [];
  for (const group of groups.values()) for (const element of group.slice(0, 3)) {
    const found = list(element, depth - 1);
    if (found.length > 0) return found;
  }
  return [];
}
