import type { Assignment, AskedCompetence, Organisation } from '../../../assignments/types.ts';
import { codes } from '../../../assignments/codes.ts';
import { dateOf } from '../../facts/dates.ts';
import { hoursBetween } from '../../facts/hours.ts';
import { httpsLink } from '../../facts/links.ts';
import { block, line } from '../../facts/text.ts';
import type { Draft } from '../draft.ts';
import { httpsOrHttp, jobPostingDraft, prop } from '../job-posting.ts';
import { at, get, isBag, list, put, str, type Bag } from '../values.ts';

/** One item of the open feed, already through the schema, as a draft. */
export function openFeedDraft(item: Bag, klus: Bag): Draft {
  const draft = jobPostingDraft(klus);
  const kind = code('kinds', klus.kind);
  draft.id = item.id;
  draft.url = str(item.url) ?? (httpsLink(item.id) ? item.id : undefined) ?? draft.url;
  draft.title ??= item.title;
  draft.plain = str(item.content_text);
  draft.body = str(item.content_html) ?? draft.body;
  draft.kind = kind ?? 'assignment';
  draft.derived = kind ? {} : { kind: 'format' };
  draft.status = code('statuses', klus.status);
  draft.hours = hoursBetween(at(klus, 'hoursPerWeek', 'min'), at(klus, 'hoursPerWeek', 'max'));
  draft.workplace = code('workplaces', klus.workplace) ?? draft.workplace;
  draft.legalForm = code('legalForms', klus.legalForm) ?? draft.legalForm;
  draft.end = klus.endDate;
  draft.published = klus.datePosted ?? item.date_published;
  draft.updated = item.date_modified ?? draft.updated;
  draft.language = item.language ?? draft.language;
  draft.applyUrl = klus.applyUrl;
  if (klus.requiredCompetences !== undefined || klus.desiredCompetences !== undefined) draft.required = competences(klus.requiredCompetences);
  draft.desired = competences(klus.desiredCompetences);
  addExtra((draft.more ??= {}), klus);
  return draft;
}

const known: { [L in keyof typeof codes]: ReadonlySet<unknown> } = Object.fromEntries(Object.entries(codes).map(([name, values]) => [name, new Set(values)])) as never;

function code<L extends keyof typeof codes>(name: L, value: unknown): (typeof codes)[L][number] | undefined {
  return known[name].has(value) ? (value as (typeof codes)[L][number]) : undefined;
}

function addExtra(more: Partial<Assignment>, klus: Bag): void {
  const facilities = list(klus.facilities).filter((facility) => code('facilities', facility) !== undefined) as string[];
  const involved = klus.involvedOrganisations === undefined ? [] : list(klus.involvedOrganisations).flatMap(organisation);
  const rings = klus.ringOrganisations === undefined ? [] : list(klus.ringOrganisations).flatMap((id) => line(id, 300) ?? []);
  const days = Number(klus.onsiteDaysPerWeek);
  put(more, 'totalHours', hoursTotal(klus.totalHours));
  if (typeof klus.extendable === 'boolean') more.extendable = klus.extendable;
  put(more, 'ring', code('rings', klus.ring));
  if (rings.length > 0) more.ringOrganisations = rings;
  put(more, 'return', code('returns', klus.returnGuarantee));
  put(more, 'returnText', line(klus.returnText, 500));
  put(more, 'settlement', code('settlements', klus.settlement));
  put(more, 'managerConsent', code('managerConsents', klus.managerConsent));
  if (facilities.length > 0) more.facilities = facilities;
  put(more, 'result', lines(klus.result));
  put(more, 'learns', lines(klus.learns));
  put(more, 'assessedBy', line(klus.assessedBy));
  if (involved.length > 0) more.involvedOrganisations = involved;
  put(more, 'scale', scaleOf(klus.scale));
  if (klus.onsiteDaysPerWeek !== undefined && days >= 0 && days <= 7) more.onsiteDaysPerWeek = days;
  put(more, 'start', dateOf(klus.jobStartDate)); // "in overleg" is no date; it stays readable at the source
}

function lines(value: unknown): string | undefined {
  return typeof value === 'string' ? block(value, 1_000) || undefined : undefined;
}

function hoursTotal(value: unknown): Assignment['totalHours'] {
  if (value === undefined) return undefined;
  const [min, max] = [Number(get(value, 'min') ?? get(value, 'max')), Number(get(value, 'max') ?? get(value, 'min'))];
  return min > 0 && max >= min && max <= 2_000 ? { min, max } : undefined;
}

function scaleOf(value: unknown): Assignment['scale'] {
  if (!isBag(value)) return undefined;
  const bound = (key: string): number | undefined => (typeof value[key] === 'number' && value[key] > 0 ? value[key] : undefined);
  const scale: NonNullable<Assignment['scale']> = {};
  put(scale, 'min', bound('min'));
  put(scale, 'max', bound('max'));
  put(scale, 'system', line(value.system, 60));
  return Object.keys(scale).length > 0 ? scale : undefined;
}

export function organisation(value: unknown): Organisation[] {
  const name = line(str(value) ?? prop(value, 'name'), 200);
  const identifier = prop(value, 'identifier');
  const id = line(str(identifier) ?? at(identifier, 'value'), 200);
  return name ? [id ? { name, id } : { name }] : [];
}

function competences(value: unknown): AskedCompetence[] {
  if (value === undefined) return [];
  const out: AskedCompetence[] = [];
  for (const term of list(value)) {
    const name = line(str(term) ?? prop(term, 'name'), 200);
    if (!name) continue;
    const asked: AskedCompetence = { name };
    put(asked, 'uri', httpsOrHttp(str(get(term, '@id'))));
    const weight = get(term, 'weight');
    if (weight === 1 || weight === 2 || weight === 3) asked.weight = weight;
    out.push(asked);
  }
  return out;
}
