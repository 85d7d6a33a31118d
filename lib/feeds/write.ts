import type { Assignment, AskedCompetence, Organisation, Place } from '../assignments/types.ts';
import { some } from './readers/job-posting.ts';
import { get, isBag, list, type Bag } from './readers/values.ts';

/** From an assignment (or the recruiter's form) to the open feed. What is written passes `check` and reads back the same. */

export interface FeedHead {
  title: string;
  /** https; where the file will stand. */
  url?: string;
  publisher?: Organisation;
  licence?: string;
  /** Whether the file lists everything that is open. */
  complete?: boolean;
}

export const documentation = 'https://jsonfeed.org/version/1.1';

/** A feed item. Facts that were derived from text are left out: reading derives them again. `modified` is an ISO date-time with zone. */
export function writeItem(assignment: Assignment, modified?: string): Bag {
  const { id, url, title, description, published, updated, language } = assignment;
  const withZone = (date: string | undefined): string | undefined => (date && date.length > 10 ? date : undefined);
  return {
    id, ...some('url', url), title, content_text: description, ...some('date_published', withZone(published)), ...some('date_modified', modified ?? withZone(updated)), ...some('language', language),
    _klus: klusOf(assignment),
  };
}

function klusOf(assignment: Assignment): Bag {
  const a = Object.fromEntries(Object.entries(assignment).filter(([key]) => !Object.hasOwn(assignment.derived, key))) as Partial<Assignment>;
  const open = assignment.status === 'open';
  return {
    '@context': ['https://schema.org', { '@vocab': 'urn:klus:' }], '@type': 'JobPosting', kind: assignment.kind, status: assignment.status, title: assignment.title,
    ...some('datePosted', a.published), ...some('validThrough', a.closes), ...some('hiringOrganization', organisationOf(assignment)), ...some('employmentUnit', a.unit),
    ...(a.involvedOrganisations ? { involvedOrganisations: a.involvedOrganisations.map(plainOrganisation) } : {}),
    ...(assignment.places.length > 0 ? { jobLocation: assignment.places.map(locationOf) } : {}), ...some('workplace', a.workplace), ...(a.workplace === 'remote' ? { jobLocationType: 'TELECOMMUTE' } : {}),
    ...some('onsiteDaysPerWeek', a.onsiteDaysPerWeek), ...some('hoursPerWeek', a.hoursPerWeek), ...(a.hoursPerWeek ? { workHours: hoursText(a.hoursPerWeek) } : {}), ...some('totalHours', a.totalHours),
    ...some('jobStartDate', a.start), ...some('endDate', a.end), ...some('jobDuration', a.duration), ...some('extendable', a.extendable), ...some('legalForm', a.legalForm),
    ...some('returnGuarantee', a.return), ...some('returnText', a.returnText), ...some('settlement', a.settlement), ...some('managerConsent', a.managerConsent), ...some('facilities', a.facilities), ...some('jobBenefits', a.benefits),
    ...some('result', a.result), ...some('learns', a.learns), ...some('assessedBy', a.assessedBy), ...some('ring', a.ring), ...some('ringOrganisations', a.ringOrganisations),
    ...competencesOf(assignment), ...(a.occupation ? { relevantOccupation: { ...some('@id', a.occupation.uri), ...some('name', a.occupation.name) } } : {}),
    ...some('scale', a.scale), ...(a.salary ? { baseSalary: salaryOf(a.salary) } : {}), ...some('securityClearanceRequirement', a.screening), ...some('eligibilityToWorkRequirement', a.eligibility),
    ...some('totalJobOpenings', a.openings), ...(open && a.contact ? { applicationContact: { '@type': 'ContactPoint', ...a.contact } } : {}), ...some('applyUrl', a.applyUrl),
  };
}

function organisationOf({ organisation, derived }: Assignment): Bag | undefined {
  if (organisation.name === '') return undefined;
  return plainOrganisation('organisation.id' in derived ? { name: organisation.name } : organisation);
}

function plainOrganisation({ name, id }: Organisation): Bag {
  return { '@type': 'Organization', name, ...some('identifier', id) };
}

function locationOf({ name, postcode, country }: Place): Bag {
  return { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: name, ...some('postalCode', postcode), ...some('addressCountry', country) } };
}

function hoursText({ min, max }: { min: number; max: number }): string {
  return `${min === max ? min : `${min}-${max}`} hours per week`;
}

function competencesOf({ competences: { required, desired } }: Assignment): Bag {
  const stated = (asked: AskedCompetence[]): AskedCompetence[] => asked.filter(({ fromText }) => !fromText);
  const term = ({ name, uri, weight }: AskedCompetence): Bag => ({ '@type': 'DefinedTerm', ...some('@id', uri), name, ...some('weight', weight) });
  const [must, nice] = [stated(required), stated(desired)];
  return must.length + nice.length === 0 ? {} : { requiredCompetences: must.map(term), desiredCompetences: nice.map(term), skills: [...must, ...nice].map(({ name }) => name) };
}

function salaryOf({ min, max, currency, unit }: NonNullable<Assignment['salary']>): Bag {
  return { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...some('minValue', min), ...some('maxValue', max), unitText: unit.toUpperCase() } };
}

/** A whole feed file. `generated` is an ISO date-time with zone. */
export function writeFeed(head: FeedHead, assignments: readonly Assignment[], generated: string): string {
  return print({
    version: documentation, title: head.title, ...some('feed_url', head.url),
    _klus: { version: 1, ...some('licence', head.licence), ...(head.publisher ? { publisher: { name: head.publisher.name, ...some('identifier', head.publisher.id) } } : {}), complete: head.complete ?? false, generated },
    items: assignments.map((assignment) => writeItem(assignment, generated)),
  });
}

/** The same feed with one item added, or replaced when its id is there already; everything else in the file stays as it was. */
export function appendToFeed(feed: string, assignment: Assignment, generated: string): string {
  const source: unknown = JSON.parse(feed);
  if (!isBag(source) || !Array.isArray(source.items)) throw new TypeError('not a feed');
  const items = list(source.items);
  const item = writeItem(assignment, generated);
  const known = items.findIndex((other) => get(other, 'id') === assignment.id);
  const next = known < 0 ? [item, ...items] : items.map((other, index) => (index === known ? item : other));
  return print({ ...source, ...(isBag(source._klus) ? { _klus: { ...source._klus, generated } } : {}), items: next });
}

/** The snippet for the web page of the assignment: the same facts as a schema.org JobPosting, safe inside a script element. */
export function writeJsonLd(assignment: Assignment): string {
  const klus = klusOf(assignment);
  const ours = new Set(['kind', 'status', 'hoursPerWeek', 'totalHours', 'endDate', 'extendable', 'legalForm', 'returnGuarantee', 'returnText', 'settlement', 'managerConsent', 'facilities', 'result', 'learns', 'assessedBy', 'ring', 'ringOrganisations', 'requiredCompetences', 'desiredCompetences', 'involvedOrganisations', 'workplace', 'onsiteDaysPerWeek', 'scale', 'applyUrl', '@context']);
  const posting = { '@context': 'https://schema.org', ...Object.fromEntries(Object.entries(klus).filter(([key]) => !ours.has(key))), description: assignment.description, ...some('url', assignment.url) };
  return `<script type="application/ld+json">\n${JSON.stringify(posting, null, 2).replace(/</g, '\\u003c')}\n</script>`;
}

function print(value: Bag): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
