import type { AskedCompetence, Contact, Place, Workplace } from '../../assignments/types.ts';
import { durationFromField } from '../facts/term.ts';
import { httpsLink } from '../facts/links.ts';
import { legalFormFromField } from '../facts/kind.ts';
import { salaryFromText, salaryOf, salaryUnit, type Salary } from '../facts/money.ts';
import { countryOf, placeFromText, placeOf } from '../facts/places.ts';
import { line } from '../facts/text.ts';
import { isHtml, readable } from '../facts/html.ts';
import type { Draft } from './draft.ts';
import { get, isBag, list, put, str, type Bag } from './values.ts';

/** schema.org JobPosting as plain JSON: no resolving, but with the prefixes and shapes seen in the wild. */

const maxDepth = 12;
const maxPostings = 20_000;

/** A property; `{"@value": …}` and lists of one are unwrapped. */
export function prop(node: unknown, name: string): unknown {
  const value = get(node, name);
  return typeof value === 'object' ? unwrapped(value) : value;
}

/** The same node with the prefixes of schema.org taken off its keys, so that the rest can read plain names. */
function withoutPrefixes(value: unknown, depth = maxDepth): unknown {
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return value.map((part) => withoutPrefixes(part, depth - 1));
  if (!isBag(value)) return value;
  return Object.fromEntries(Object.keys(value).filter((key) => key !== '__proto__').map((key) => [key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''), withoutPrefixes(value[key], depth - 1)]));
}

function unwrapped(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 1) return unwrapped(value[0]);
  return isBag(value) && Object.hasOwn(value, '@value') ? value['@value'] : value;
}

/** First text of a value that may be a list. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'object') return str(value);
  return list(value).map(unwrapped).map(str).find((found) => found !== undefined);
}

function name(value: unknown): string | undefined {
  if (typeof value !== 'object') return str(value);
  const plain = get(value, 'name');
  if (typeof plain === 'string' && plain.trim() !== '') return plain;
  return list(value).map((found) => str(found) ?? text(prop(found, 'name')) ?? text(prop(found, 'legalName'))).find((found) => found !== undefined);
}

export function isType(node: unknown, type: string): boolean {
  if (!isBag(node)) return false;
  return list(Object.hasOwn(node, '@type') ? node['@type'] : Object.hasOwn(node, 'type') ? node.type : undefined).some((found) => typeof found === 'string' && found.replace(/^.*[/:#]/, '') === type);
}

/** All JobPosting nodes in parsed JSON-LD, in order: lists, `@graph`, and nested things, at most twelve levels down. */
export function jobPostings(value: unknown): Bag[] {
  const found = postingsIn(value);
  if (!found.some((posting) => referring.some((key) => isReference(posting[key])))) return found;
  const named = new Map<string, Bag>();
  nodesIn(value, named);
  return found.map((posting) => ({ ...posting, ...Object.fromEntries(referring.flatMap((key) => {
    const value = posting[key];
    const target = isReference(value) ? named.get(value['@id']) : undefined;
    return target ? [[key, withoutPrefixes(target)]] : [];
  })) }));
}

/** Properties whose value may stand elsewhere in the page under its `@id`. */
const referring = ['hiringOrganization', 'jobLocation', 'employmentUnit', 'applicationContact'];

function isReference(value: unknown): value is Bag & { '@id': string } {
  return isBag(value) && Object.keys(value).every((key) => key === '@id' || key === '@type') && typeof get(value, '@id') === 'string';
}

/** The nodes that say something, by their `@id`. */
function nodesIn(value: unknown, named: Map<string, Bag>, depth = maxDepth): void {
  if (depth === 0 || named.size >= maxPostings) return;
  if (Array.isArray(value)) for (const part of value) nodesIn(part, named, depth - 1);
  else if (isBag(value)) {
    const id = get(value, '@id');
    if (typeof id === 'string' && !isReference(value)) named.set(id, value);
    for (const key of Object.keys(value)) if (typeof value[key] === 'object') nodesIn(value[key], named, depth - 1);
  }
}

function postingsIn(value: unknown, depth = maxDepth, found: Bag[] = []): Bag[] {
  if (depth === 0 || found.length >= maxPostings) return found;
  if (Array.isArray(value)) for (const part of value) postingsIn(part, depth - 1, found);
  else if (isBag(value)) {
    if (isType(value, 'JobPosting')) found.push(withoutPrefixes(value) as Bag);
    else for (const key of Object.keys(value)) if (typeof value[key] === 'object') postingsIn(value[key], depth - 1, found);
  }
  return found;
}

/** One JobPosting as a draft. `pageUrl` stands in for a missing address when the page holds one posting; `base` only resolves a relative one. */
export function jobPostingDraft(node: Bag, pageUrl?: string, base = pageUrl): Draft {
  const own = (key: string): unknown => prop(node, key);
  const url = httpsLink(text(own('url')), base) ?? httpsLink(text(prop(own('mainEntityOfPage'), '@id')) ?? text(own('mainEntityOfPage'))) ?? pageUrl ?? httpsLink(node['@id']);
  const stated = text(own('url'));
  const number = numberIn(own('identifier'));
  const organisation = list(own('hiringOrganization'))[0];
  const types = own('employmentType');
  const employment = types === undefined ? '' : list(types).flatMap((value) => str(value) ?? []).join(', ');
  const contact = contactOf(own('applicationContact'));
  const places = list(own('jobLocation')).flatMap(placesOf);
  const legalForm = employment === '' ? undefined : legalFormFromField(employment);
  const draft: Draft = {
    id: url ?? number, url: stated && /^http:/i.test(stated) && url ? stated : url, title: text(own('title')) ?? name(node), body: bodyOf(node),
    organisation: name(organisation), organisationId: identifierOf(organisation), unit: name(own('employmentUnit')),
    places, workplace: workplaceOf(text(own('jobLocationType'))),
    hoursText: text(own('workHours')), start: text(own('jobStartDate')), duration: durationOf(own('jobDuration')),
    published: text(own('datePosted')), updated: text(own('dateModified')), closes: text(own('validThrough')), salary: salaryIn(node),
    openings: text(own('totalJobOpenings')), language: text(own('inLanguage')), required: Object.hasOwn(node, 'requiredCompetences') ? [] : skillsOf(own('skills')), contact,
    plain: undefined, kind: undefined, status: undefined, hours: undefined, legalForm, end: undefined, applyUrl: undefined, desired: [], more: {}, derived: {},
  };
  if (employment.includes('CONTRACTOR')) Object.assign(draft, { kind: 'hiring-assignment', derived: { kind: 'employmentType' } } satisfies Draft);
  const more = draft.more!;
  put(more, 'screening', line(text(own('securityClearanceRequirement')), 300));
  put(more, 'eligibility', line(text(own('eligibilityToWorkRequirement')), 300));
  put(more, 'benefits', benefitsOf(own('jobBenefits')));
  put(more, 'occupation', occupationOf(own('relevantOccupation') ?? own('occupationalCategory')));
  return draft;
}

function numberIn(identifier: unknown): string | undefined {
  return typeof identifier === 'object' ? list(identifier).map((value) => str(value) ?? text(prop(value, 'value'))).find((value) => value !== undefined) : str(identifier);
}

/** A property only when it has a value. */
export function some<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: T });
}

const besides = ['responsibilities', 'qualifications', 'experienceRequirements', 'educationRequirements'];

/** The description, and the separate texts of tasks and demands that the description does not repeat. */
function bodyOf(node: Bag): string | undefined {
  const main = text(prop(node, 'description')) ?? '';
  const extra = besides.filter((key) => Object.hasOwn(node, key))
    .flatMap((key) => text(prop(node, key)) ?? name(prop(node, key)) ?? []).filter((part) => part.length > 30 && !main.includes(part.slice(0, 60)));
  if (extra.length === 0) return main || undefined;
  return isHtml(main) || extra.some(isHtml) ? [main, ...extra].map((part) => `<p>${part}</p>`).join('') : [readable(main), ...extra].join('\n\n');
}

function identifierOf(organisation: unknown): string | undefined {
  return numberIn(prop(organisation, 'identifier'));
}

function placesOf(location: unknown): Place[] {
  if (typeof location === 'string') return [placeFromText(location)].filter((place) => place !== undefined);
  if (isType(location, 'VirtualLocation')) return [];
  const addresses = list(prop(location, 'address'));
  if (addresses.length === 0) return list(placeFromText(name(location))) as Place[];
  return addresses.flatMap((address) => {
    if (typeof address === 'string') return placeFromText(address) ?? [];
    const country = prop(address, 'addressCountry');
    const land = countryOf(str(country) ?? name(country));
    const localities = list(prop(address, 'addressLocality')).flatMap((value) => str(value) ?? []);
    const known = localities.length > 0 ? localities : [name(location) ?? text(prop(address, 'addressRegion'))].filter((value) => value !== undefined);
    const postcode = localities.length > 1 ? undefined : text(prop(address, 'postalCode'));
    return known.flatMap((locality) => (postcode ? placeOf(locality, postcode, land) : placeFromText(locality, land)) ?? []);
  });
}

function workplaceOf(type: string | undefined): Workplace | undefined {
  return type === undefined ? undefined : /telecommute|remote/i.test(type) ? 'remote' : /hybrid/i.test(type) ? 'hybrid' : undefined;
}

function durationOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const stated = text(value);
  if (stated) return durationFromField(stated);
  const amount = Number(text(prop(value, 'value')));
  const unit = text(prop(value, 'unitCode')) ?? text(prop(value, 'unitText'));
  const letter = unit && { MON: 'M', MONTH: 'M', ANN: 'Y', YEAR: 'Y', WEE: 'W', WEEK: 'W', DAY: 'D' }[unit.toUpperCase()];
  return letter && amount > 0 && amount < 1_000 ? `P${amount}${letter}` : undefined;
}

function salaryIn(node: Bag): Salary | undefined {
  const base = list(prop(node, 'baseSalary') ?? prop(node, 'estimatedSalary'))[0];
  if (base === undefined) return undefined;
  if (typeof base === 'string') return salaryFromText(base);
  const value = prop(base, 'value');
  const currency = text(prop(base, 'currency')) ?? text(prop(value, 'currency')) ?? text(prop(node, 'salaryCurrency'));
  const source = isBag(value) ? value : base;
  const single = text(prop(source, 'value')) ?? str(value);
  return salaryOf(text(prop(source, 'minValue')) ?? single, text(prop(source, 'maxValue')) ?? single, currency, salaryUnit(text(prop(source, 'unitText')) ?? text(prop(base, 'unitText'))));
}

/** Names of skills; running text is left in the description, where the matcher reads it. */
function skillsOf(value: unknown): AskedCompetence[] {
  if (value === undefined) return [];
  return list(value).flatMap((skill): AskedCompetence[] => {
    if (typeof skill === 'string') return skill.length <= 500 && !isHtml(skill) ? skill.split(/[,;\n•]/).map((part) => part.trim()).filter((part) => part !== '' && part.length <= 80).map((part) => ({ name: part })) : [];
    const known = name(skill);
    const uri = httpsOrHttp(text(prop(skill, '@id')) ?? text(prop(skill, 'url')) ?? text(prop(skill, 'sameAs')));
    return known && known.length <= 200 ? [{ name: known, ...(uri ? { uri } : {}) }] : [];
  });
}

/** Identifiers of concepts are often http addresses; they name a thing and are never opened. */
export function httpsOrHttp(value: string | undefined): string | undefined {
  return value !== undefined && value.length <= 300 && /^https?:\/\/[^\s"<>]+$/.test(value) ? value : undefined;
}

function contactOf(value: unknown): Contact | undefined {
  const point = Array.isArray(value) ? value[0] : value;
  if (!isBag(point)) return undefined;
  const contact: Contact = {};
  put(contact, 'name', line(name(point), 120));
  put(contact, 'email', emailOf(text(prop(point, 'email'))));
  put(contact, 'telephone', phoneOf(text(prop(point, 'telephone'))));
  put(contact, 'url', httpsLink(text(prop(point, 'url'))));
  return Object.keys(contact).length > 0 ? contact : undefined;
}

export function emailOf(value: string | undefined): string | undefined {
  const address = value?.trim().replace(/^mailto:/i, '');
  return address && address.length <= 200 && /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,24}$/i.test(address) ? address : undefined;
}

export function phoneOf(value: string | undefined): string | undefined {
  const number = line(value, 30);
  return number && /^\+?[\d\s().\/-]{6,30}$/.test(number) ? number : undefined;
}

function benefitsOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const parts = list(value).flatMap((part) => str(part) ?? name(part) ?? []);
  return parts.length > 0 ? line(readable(parts.join(', '), 1_000), 1_000) : undefined;
}

function occupationOf(value: unknown): { name?: string; uri?: string } | undefined {
  if (value === undefined) return undefined;
  const one = list(value)[0];
  const uri = httpsOrHttp(text(prop(one, '@id')) ?? text(prop(one, 'url')) ?? str(one));
  const known = uri && typeof one === 'string' ? undefined : line(name(one), 200);
  return known || uri ? { ...some('name', known), ...some('uri', uri) } : undefined;
}
