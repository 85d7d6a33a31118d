import type { Assignment, AskedCompetence, Organisation } from '../../../assignments/types.ts';
import { codes } from '../../../assignments/codes.ts';
import { dateOf } from '../../facts/dates.ts';
import { hoursBetween } from '../../facts/hours.ts';
import { httpsLink } from '../../facts/links.ts';
import { block, line } from '../../facts/text.ts';
import type { Draft } from '../draft.ts';
import { httpsOrHttp, jobPostingDraft, prop, some } from '../job-posting.ts';
import { at, get, isBag, list, str, type Bag } from '../values.ts';

/** One item of the open feed, already through the schema, as a draft. */
export function openFeedDraft(item: Bag, klus: Bag): Draft {
  const stated = jobPostingDraft(klus);
  const url = str(item.url) ?? (httpsLink(item.id) ? item.id : undefined) ?? stated.url;
  const kind = code('kinds', klus.kind);
  return {
    ...stated,
    id: item.id, url, title: stated.title ?? item.title,
    plain: str(item.content_text), body: str(item.content_html) ?? stated.body,
    kind: kind ?? 'assignment', status: code('statuses', klus.status),
    hours: hoursBetween(at(klus, 'hoursPerWeek', 'min'), at(klus, 'hoursPerWeek', 'max')),
    workplace: code('workplaces', klus.workplace) ?? stated.workplace,
    legalForm: code('legalForms', klus.legalForm) ?? stated.legalForm,
    end: klus.endDate, published: klus.datePosted ?? item.date_published, updated: item.date_modified ?? stated.updated,
    language: item.language ?? stated.language, applyUrl: klus.applyUrl,
    required: klus.requiredCompetences === undefined && klus.desiredCompetences === undefined ? (stated.required ?? []) : competences(klus.requiredCompetences),
    desired: competences(klus.desiredCompetences),
    derived: kind ? {} : { kind: 'format' },
    more: { ...stated.more, ...extraFacts(klus) },
  };
}

function code<L extends keyof typeof codes>(name: L, value: unknown): (typeof codes)[L][number] | undefined {
  return (codes[name] as readonly unknown[]).includes(value) ? (value as (typeof codes)[L][number]) : undefined;
}

function extraFacts(klus: Bag): Partial<Assignment> {
  const many = (value: unknown, most: number): string | undefined => (typeof value === 'string' ? block(value, most) || undefined : undefined);
  const total = hoursTotal(klus.totalHours);
  const known = list(klus.facilities).filter((facility) => code('facilities', facility) !== undefined) as string[];
  const involved = list(klus.involvedOrganisations).flatMap(organisation);
  const rings = list(klus.ringOrganisations).flatMap((id) => line(id, 300) ?? []);
  const days = Number(klus.onsiteDaysPerWeek);
  return {
    ...some('totalHours', total), ...(typeof klus.extendable === 'boolean' ? { extendable: klus.extendable } : {}),
    ...some('ring', code('rings', klus.ring)), ...(rings.length ? { ringOrganisations: rings } : {}), ...some('return', code('returns', klus.returnGuarantee)),
    ...some('returnText', line(klus.returnText, 500)), ...some('settlement', code('settlements', klus.settlement)), ...some('managerConsent', code('managerConsents', klus.managerConsent)),
    ...(known.length ? { facilities: known } : {}), ...some('result', many(klus.result, 1_000)), ...some('learns', many(klus.learns, 1_000)), ...some('assessedBy', line(klus.assessedBy)),
    ...(involved.length ? { involvedOrganisations: involved } : {}), ...some('scale', scaleOf(klus.scale)),
    ...(klus.onsiteDaysPerWeek !== undefined && days >= 0 && days <= 7 ? { onsiteDaysPerWeek: days } : {}),
    ...startText(klus.jobStartDate),
  };
}

/** "In overleg" is no date; it stays readable in the description of the source. */
function startText(value: unknown): Partial<Assignment> {
  const date = dateOf(value);
  return date ? { start: date } : {};
}

function hoursTotal(value: unknown): Assignment['totalHours'] {
  const [min, max] = [Number(get(value, 'min') ?? get(value, 'max')), Number(get(value, 'max') ?? get(value, 'min'))];
  return min > 0 && max >= min && max <= 2_000 ? { min, max } : undefined;
}

function scaleOf(value: unknown): Assignment['scale'] {
  if (!isBag(value)) return undefined;
  const bound = (key: string): number | undefined => (typeof value[key] === 'number' && value[key] > 0 ? value[key] : undefined);
  const scale = { ...some('min', bound('min')), ...some('max', bound('max')), ...some('system', line(value.system, 60)) };
  return Object.keys(scale).length > 0 ? scale : undefined;
}

export function organisation(value: unknown): Organisation[] {
  const name = line(str(value) ?? prop(value, 'name'), 200);
  const identifier = prop(value, 'identifier');
  const id = line(str(identifier) ?? at(identifier, 'value'), 200);
  return name ? [{ name, ...some('id', id) }] : [];
}

function competences(value: unknown): AskedCompetence[] {
  return list(value).flatMap((term): AskedCompetence[] => {
    const name = line(str(term) ?? prop(term, 'name'), 200);
    const weight = get(term, 'weight');
    return name ? [{ name, ...some('uri', httpsOrHttp(str(get(term, '@id')))), ...(weight === 1 || weight === 2 || weight === 3 ? { weight } : {}) }] : [];
  });
}
