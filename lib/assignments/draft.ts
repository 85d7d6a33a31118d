import type { AskedCompetence, Assignment, Kind, LegalForm, Return, Ring, Workplace } from './types.ts';

/** What one fills in to place an assignment or to offer oneself: all texts, as typed. */
export interface Draft {
  kind: Kind;
  title: string;
  organisation: string;
  organisationId?: string;
  unit: string;
  description: string;
  result: string;
  learns: string;
  place: string;
  workplace: Workplace | '';
  hoursMin: string;
  hoursMax: string;
  start: string;
  end: string;
  closes: string;
  ring: Ring | '';
  legalForm: LegalForm | '';
  return: Return | '';
  settlement: NonNullable<Assignment['settlement']> | '';
  managerConsent: NonNullable<Assignment['managerConsent']> | '';
  assessedBy: string;
  facilities: string;
  required: string;
  desired: string;
  url: string;
  email: string;
}

export const emptyDraft: Draft = {
  kind: 'assignment', title: '', organisation: '', unit: '', description: '', result: '', learns: '', place: '', workplace: '', hoursMin: '', hoursMax: '', start: '', end: '', closes: '',
  ring: '', legalForm: '', return: '', settlement: '', managerConsent: '', assessedBy: '', facilities: '', required: '', desired: '', url: '', email: '',
};

/** Enough to be shared: a title, an organisation and what there is to do. */
export function isShareable({ title, organisation, description }: Draft): boolean {
  return [title, organisation, description].every((text) => text.trim() !== '');
}

/** The assignment of a draft. What is empty is absent; hours that are no number between 1 and 60 too. `id` is for drafts without an address. */
export function assignmentOf(draft: Draft, id: string, today: string): Assignment {
  const url = /^https:\/\/\S+$/.test(draft.url.trim()) ? draft.url.trim() : undefined;
  const hours = hoursOf(draft);
  const place = draft.place.trim();
  const facilities = draft.facilities.split(',').map((item) => item.trim()).filter(Boolean);
  return {
    id: url ?? id,
    ...(url === undefined ? {} : { url }),
    title: draft.title.trim(),
    description: draft.description.trim(),
    kind: draft.kind,
    status: 'open',
    organisation: { name: draft.organisation.trim(), ...(draft.organisationId === undefined ? {} : { id: draft.organisationId }) },
    places: place === '' ? [] : [{ name: place, country: 'NL' }],
    ...words({ unit: draft.unit, result: draft.result, learns: draft.learns, assessedBy: draft.assessedBy, start: draft.start, end: draft.end, closes: draft.closes }),
    ...words({ workplace: draft.workplace, ring: draft.ring, legalForm: draft.legalForm, return: draft.return, settlement: draft.settlement, managerConsent: draft.managerConsent }),
    ...(hours ? { hoursPerWeek: hours } : {}),
    ...(facilities.length > 0 ? { facilities } : {}),
    ...(draft.email.trim() === '' ? {} : { contact: { email: draft.email.trim() } }),
    published: today,
    competences: { required: linesOf(draft.required), desired: linesOf(draft.desired) },
    derived: {},
  };
}

function words<T extends Record<string, string>>(facts: T): { [K in keyof T]?: Exclude<T[K], ''> } {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value !== '')) as { [K in keyof T]?: Exclude<T[K], ''> };
}

function hoursOf({ hoursMin, hoursMax }: Draft): { min: number; max: number } | undefined {
  const [min, max] = [Number(hoursMin.replace(',', '.')), Number(hoursMax.replace(',', '.'))].map((hours) => (hours > 0 && hours <= 60 ? hours : undefined));
  if (min === undefined && max === undefined) return undefined;
  const low = min ?? max!;
  const high = max ?? min!;
  return { min: Math.min(low, high), max: Math.max(low, high) };
}

function linesOf(text: string): AskedCompetence[] {
  return [...new Set(text.split('\n').map((line) => line.replace(/^[•*-]\s*/, '').trim()).filter(Boolean))].map((name) => ({ name }));
}
