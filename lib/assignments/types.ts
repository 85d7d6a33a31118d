/** What an item of a feed is, whatever format it came in. Absent facts are absent keys, never guesses. */

export const kinds = ['assignment', 'project', 'help-question', 'exchange', 'shared-work', 'offer', 'vacancy', 'hiring-assignment', 'other'] as const;
export type Kind = (typeof kinds)[number];

export const rings = ['own-organisation', 'whole-government', 'whole-market'] as const;
export type Ring = (typeof rings)[number];

export const statuses = ['open', 'paused', 'filled', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** Codes of the open feed (docs/open-feed.md): Dutch legal forms have no exact English words. */
export const legalForms = ['detachering', 'inzet', 'nevenfunctie', 'own-function', 'other'] as const;
export type LegalForm = (typeof legalForms)[number];

export const returns = ['function', 'organisation', 'none', 'unspecified'] as const;
export type Return = (typeof returns)[number];

export const workplaces = ['onsite', 'hybrid', 'remote'] as const;
export type Workplace = (typeof workplaces)[number];

export interface Place {
  name: string;
  postcode?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/** Hours per week, 0 < x ≤ 60. */
export interface HoursPerWeek {
  min: number;
  max: number;
}

/** An asked competence: a concept of ours, a foreign concept, or plain words. */
export interface AskedCompetence {
  /** Our concept id, once known. */
  id?: string;
  /** ESCO, CompetentNL … URI as the publisher gave it. */
  uri?: string;
  name: string;
  /** 1–3 as in the feed. */
  weight?: number;
  /** Found in the item's own text instead of stated by the publisher. */
  fromText?: true;
}

export interface Contact {
  name?: string;
  email?: string;
  telephone?: string;
  url?: string;
}

export interface Organisation {
  name: string;
  /** TOOI URI or OIN. */
  id?: string;
}

/** One item. Dates are `YYYY-MM-DD` (day, publisher's zone) or a full ISO date-time with offset. */
export interface Assignment {
  /** Permanent address or the source's number; unique within its feed. */
  id: string;
  /** https only. */
  url?: string;
  title: string;
  /** Plain text, paragraphs separated by blank lines, list items begin with "• ". */
  description: string;
  kind: Kind;
  status: Status;
  organisation: Organisation;
  unit?: string;
  places: Place[];
  workplace?: Workplace;
  hoursPerWeek?: HoursPerWeek;
  /** For one-off work of hours or days. */
  totalHours?: HoursPerWeek;
  start?: string;
  end?: string;
  /** ISO 8601 duration, when there is no end date. */
  duration?: string;
  extendable?: boolean;
  published?: string;
  updated?: string;
  closes?: string;
  ring?: Ring;
  legalForm?: LegalForm;
  return?: Return;
  returnText?: string;
  salary?: { min?: number; max?: number; currency: string; unit: 'hour' | 'day' | 'week' | 'month' | 'year' };
  scale?: { min?: number; max?: number; system?: string };
  settlement?: 'home' | 'host' | 'shared' | 'none' | 'unspecified';
  managerConsent?: 'required' | 'informed' | 'none';
  facilities?: string[];
  /** What the work must result in. */
  result?: string;
  /** What one learns. */
  learns?: string;
  assessedBy?: string;
  openings?: number;
  onsiteDaysPerWeek?: number;
  /** Other bodies that take part, beside the primary one. */
  involvedOrganisations?: Organisation[];
  /** TOOI URIs of the organisations for which an own-organisation item is open. */
  ringOrganisations?: string[];
  /** Screening asked, in the publisher's words (VOG, AIVD …). */
  screening?: string;
  /** What one must be allowed to, in the publisher's words. */
  eligibility?: string;
  /** What is offered besides, in the publisher's words. */
  benefits?: string;
  occupation?: { name?: string; uri?: string };
  language?: string;
  competences: { required: AskedCompetence[]; desired: AskedCompetence[] };
  /** Only when given deliberately in `_klus` or `applicationContact`, and only while the item is open. */
  contact?: Contact;
  /** A contact stands in the text at the source; it was not stored. */
  contactAtSource?: true;
  applyUrl?: string;
  /** Per field that was not stated as such: where it came from, e.g. `{hoursPerWeek: 'description'}`. */
  derived: Record<string, string>;
}

/** What a reader makes of the bytes of one feed page. */
export interface FeedReading {
  format: string;
  feed: { title: string; url?: string; /** Only a complete list may close missing items. */ complete?: boolean; /** Next page. */ next?: string; publisher?: Organisation; licence?: string };
  assignments: Assignment[];
  refused: { index: number; reason: string }[];
  warnings: string[];
}
