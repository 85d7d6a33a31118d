import { dateOf, dayOf } from '../facts/dates.ts';
import { readable } from '../facts/html.ts';
import { scrub } from '../facts/scrub.ts';
import { at, get, isBag, str, type Bag } from '../readers/values.ts';
import { error, warning, type CheckCode, type Remark } from './finding.ts';

type Rule = { field: string; code: CheckCode; severity?: 'error'; when: (klus: Bag, item: Bag, today: string | undefined) => boolean };

const isOpen = (klus: Bag): boolean => klus.status === undefined || klus.status === 'open';
const says = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
const day = (value: unknown): string | undefined => {
  const date = dateOf(value);
  return date && dayOf(date);
};
const later = (a: unknown, b: unknown): boolean => {
  const [first, second] = [day(a), day(b)];
  return first !== undefined && second !== undefined && first > second;
};
const crossed = (range: unknown): boolean => Number(get(range, 'min')) > Number(get(range, 'max'));
const textOf = (item: Bag): string => `${str(item.content_text) ?? ''}\n${readable(str(item.content_html) ?? '')}`;

/** What makes an item wrong (errors), or less useful than it could be (warnings). One line each. */
const rules: readonly Rule[] = [
  { field: 'title', code: 'no-title', severity: 'error', when: (klus, item) => !says(item.title) && !says(klus.title) },
  { field: 'content_text', code: 'no-text', severity: 'error', when: (klus, item) => !says(item.content_text) && !says(item.content_html) && !says(klus.description) },
  { field: '_klus.hoursPerWeek', code: 'hours-order', severity: 'error', when: (klus) => crossed(klus.hoursPerWeek) || crossed(klus.totalHours) },
  { field: '_klus.endDate', code: 'end-before-start', severity: 'error', when: (klus) => later(klus.jobStartDate, klus.endDate) },
  { field: 'url', code: 'no-url', when: (_klus, item) => !says(item.url) && !/^https:/.test(str(item.id) ?? '') },
  { field: '_klus.kind', code: 'no-kind', when: (klus) => !says(klus.kind) },
  { field: '_klus.status', code: 'no-status', when: (klus) => !says(klus.status) },
  { field: '_klus.hiringOrganization', code: 'no-organisation', when: (klus) => !says(at(klus, 'hiringOrganization', 'name')) },
  { field: '_klus.hiringOrganization.identifier', code: 'no-organisation-id', when: (klus) => says(at(klus, 'hiringOrganization', 'name')) && !says(at(klus, 'hiringOrganization', 'identifier')) },
  { field: '_klus.jobLocation', code: 'no-place', when: (klus) => !says(klus.jobLocation) && klus.workplace !== 'remote' },
  { field: '_klus.hoursPerWeek', code: 'no-hours', when: (klus) => !says(klus.hoursPerWeek) && !says(klus.totalHours) },
  { field: '_klus.jobStartDate', code: 'no-term', when: (klus) => klus.kind !== 'vacancy' && klus.kind !== 'offer' && (!says(klus.jobStartDate) || (!says(klus.endDate) && !says(klus.jobDuration))) },
  { field: '_klus.jobStartDate', code: 'start-is-text', when: (klus) => says(klus.jobStartDate) && day(klus.jobStartDate) === undefined },
  { field: '_klus.validThrough', code: 'no-closing', when: (klus) => isOpen(klus) && klus.kind !== 'offer' && !says(klus.validThrough) },
  { field: '_klus.validThrough', code: 'closed', when: (klus, _item, today) => isOpen(klus) && today !== undefined && later(today, klus.validThrough) },
  { field: '_klus.returnGuarantee', code: 'no-return', when: (klus) => !says(klus.returnGuarantee) && (klus.kind === undefined || klus.kind === 'assignment' || klus.kind === 'project') },
  { field: '_klus.legalForm', code: 'no-legal-form', when: (klus) => !says(klus.legalForm) && (klus.kind === undefined || klus.kind === 'assignment' || klus.kind === 'project') },
  { field: '_klus.requiredCompetences', code: 'no-competences', when: (klus) => !says(klus.requiredCompetences) && !says(klus.desiredCompetences) && !says(klus.skills) },
  { field: '_klus.applicationContact', code: 'no-contact', when: (klus) => isOpen(klus) && !says(klus.applicationContact) && !says(klus.applyUrl) },
  { field: '_klus.applicationContact', code: 'contact-when-closed', when: (klus) => !isOpen(klus) && says(klus.applicationContact) },
  { field: '_klus.applicationContact.name', code: 'person-named', when: (klus) => /^\p{Lu}\p{L}+(?:\s(?:van|de|der|den|het|ter|ten|el|al))*\s\p{Lu}\p{L}+$/u.test(str(at(klus, 'applicationContact', 'name')) ?? '') },
  { field: 'content_text', code: 'contact-in-text', when: (_klus, item) => scrub(textOf(item)).text !== textOf(item) },
  { field: 'date_modified', code: 'no-modified', when: (_klus, item) => !says(item.date_modified) },
];

export function itemRemarks(item: unknown, index: number, today: string | undefined): Remark[] {
  if (!isBag(item)) return [];
  const klus = isBag(item._klus) ? item._klus : {};
  return rules.filter((rule) => rule.when(klus, item, today)).map(({ field, code, severity }) => (severity === 'error' ? error : warning)(index, field, code));
}
