import type { Assignment, AskedCompetence, Contact, HoursPerWeek, Kind, LegalForm, Place, Status, Workplace } from '../../assignments/types.ts';
import { addFacts } from '../facts/add.ts';
import { dateOf, dayOf, type DateOrder } from '../facts/dates.ts';
import { hoursFromField } from '../facts/hours.ts';
import { readable } from '../facts/html.ts';
import { httpsLink } from '../facts/links.ts';
import type { Salary } from '../facts/money.ts';
import { organisationOf } from '../facts/organisation.ts';
import { distinctPlaces } from '../facts/places.ts';
import { scrub } from '../facts/scrub.ts';
import { block, folded, line } from '../facts/text.ts';
import type { ReadContext } from './reader.ts';
import { put } from './values.ts';

/** An item as a reader found it: raw values under our names. Everything is optional; cleaning and checking happen here, once. */
export interface Draft {
  id?: unknown;
  url?: unknown;
  title?: unknown;
  /** HTML or plain text. */
  body?: string | undefined;
  /** Plain text for certain: nothing in it is markup. Goes before `body`. */
  plain?: string | undefined;
  organisation?: unknown;
  organisationId?: unknown;
  unit?: unknown;
  places?: (Place | undefined)[];
  /** Absent means a vacancy: what every imported format is about. */
  kind?: Kind | undefined;
  status?: Status | undefined;
  hours?: HoursPerWeek | undefined;
  /** A field that states hours in words. */
  hoursText?: string | undefined;
  workplace?: Workplace | undefined;
  start?: unknown;
  end?: unknown;
  duration?: string | undefined;
  published?: unknown;
  updated?: unknown;
  closes?: unknown;
  dateOrder?: DateOrder | undefined;
  salary?: Salary | undefined;
  legalForm?: LegalForm | undefined;
  openings?: unknown;
  language?: unknown;
  required?: AskedCompetence[];
  desired?: AskedCompetence[];
  contact?: Contact | undefined;
  applyUrl?: unknown;
  /** A contact stands in a field that is not kept. */
  contactAtSource?: boolean;
  /** Facts that are already clean (the open feed states more than the others). */
  more?: Partial<Assignment>;
  derived?: Record<string, string>;
}

/** A checked, cleaned assignment, or the reason why there is none. */
export function assignmentOf(draft: Draft, context: ReadContext): Assignment | string {
  const title = line(readableLine(draft.title));
  if (!title) return 'no title';
  const url = httpsLink(draft.url, context.url);
  const id = line(draft.id, 500) ?? url;
  if (!id) return 'no id and no link';
  const { text: description, contact: contactInText } = scrub(draft.plain === undefined ? readable(draft.body ?? '') : block(draft.plain));
  const { organisation, derived } = organisationOf(readableLine(draft.organisation), draft.organisationId);
  const status = draft.status ?? 'open';
  const item: Assignment = {
    id, title: scrub(title).text, description, kind: draft.kind ?? 'vacancy', status, organisation, places: distinctPlaces(draft.places ?? []),
    competences: { required: asked(draft.required), desired: asked(draft.desired) },
    derived: draft.kind ? {} : { kind: 'format' },
  };
  if (typeof draft.url === 'string' && url && /^\s*http:/i.test(draft.url)) item.derived.url = 'http address, read as https';
  Object.assign(item.derived, derived, draft.derived);
  addDates(item, draft);
  if (draft.more) Object.assign(item, draft.more);
  if (url) item.url = url;
  addStated(item, draft, context);
  if (contactInText || draft.contactAtSource) item.contactAtSource = true;
  if (draft.contact && status === 'open') item.contact = draft.contact;
  return context.withoutFacts ? item : addFacts(item);
}

/** A page or row without address or number is known by its own words, so that reading it again gives the same item. */
export function identified(draft: Draft): Draft {
  if (draft.id !== undefined || draft.url !== undefined) return draft;
  const words = [draft.title, draft.organisation, draft.published ?? draft.closes].map((value) => folded(line(value) ?? ''));
  return words[0] === '' || words[1] === '' ? draft : { ...draft, id: words.join('|'), derived: { ...draft.derived, id: 'title, organisation and date' } };
}

/** Titles and names may carry markup or references; they become one plain line. */
function readableLine(value: unknown): unknown {
  return typeof value === 'string' && /[<&]/.test(value) ? readable(value, 2_000) : value;
}

function addDates(item: Assignment, draft: Draft): void {
  for (const key of ['start', 'published', 'updated', 'closes'] as const) put(item, key, dateOf(draft[key], draft.dateOrder));
  const end = dateOf(draft.end, draft.dateOrder);
  if (end && !(item.start && dayOf(end) < dayOf(item.start))) item.end = end;
}

function addStated(item: Assignment, draft: Draft, context: ReadContext): void {
  const hours = draft.hours ?? (draft.hoursText ? hoursFromField(draft.hoursText)?.hours : undefined);
  if (hours) item.hoursPerWeek = hours;
  const unit = line(draft.unit, 200);
  if (unit && unit !== item.organisation.name) item.unit = unit;
  if (draft.workplace) item.workplace = draft.workplace;
  if (draft.duration) item.duration = draft.duration;
  if (draft.salary) item.salary = draft.salary;
  if (draft.legalForm) item.legalForm = draft.legalForm;
  const openings = Number(draft.openings);
  if (Number.isInteger(openings) && openings >= 1 && openings < 10_000) item.openings = openings;
  const language = line(draft.language, 20);
  if (language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) item.language = language;
  const applyUrl = httpsLink(draft.applyUrl, context.url);
  if (applyUrl && applyUrl !== item.url) item.applyUrl = applyUrl;
}

/** At most 60, each a short name. */
function asked(list: AskedCompetence[] | undefined): AskedCompetence[] {
  if (!list || list.length === 0) return [];
  const seen = new Set<string>();
  const out: AskedCompetence[] = [];
  for (const found of list.slice(0, 60)) {
    const name = line(found.name, 200);
    const key = name?.toLowerCase();
    if (!name || !key || seen.has(key)) continue;
    seen.add(key);
    out.push(name === found.name ? found : { ...found, name });
  }
  return out;
}

/** Names only. */
export function namesAsked(names: readonly unknown[]): AskedCompetence[] {
  return names.flatMap((name) => {
    const text = line(name, 200);
    return text ? [{ name: text }] : [];
  });
}
