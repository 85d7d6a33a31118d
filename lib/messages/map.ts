/**
 * Every message there is, with what is asked and what is answered. Content scripts may send only `page/…`: they report what is
 * visible and ask for what may be shown in the page. Extension pages send `app/…`. The schemas stand in `schemas.ts` (background only).
 */
import type { Level, TagLineAvailability } from '../competences/tag-line-types.ts';
import type { Facet, Language, TextField } from '../competences/types.ts';
import type { Assignment, Kind, Ring } from '../assignments/types.ts';
import type { ErrorCode } from '../errors.ts';
import type { FrontEnd, Surface } from '../linkedin/types.ts';
import type { FactName, MatchedAssignment } from '../matching/types.ts';
import type { Portfolio, PreferenceName } from '../portfolio/types.ts';
import type { SettingsChange, Source } from '../storage/types.ts';

/** A card that may stand in LinkedIn's page: facts of the assignment, and a reason that names public competences only. */
export interface PublicCard {
  key: string;
  kind: Kind;
  title: string;
  organisation: string;
  place?: string;
  hours?: { min: number; max: number };
  closes?: string;
  url?: string;
  /** Labels of public competences shared, at most three; empty when the reason is the organisation or the job. */
  because: string[];
  source: string;
  /** `YYYY-MM-DD` of the last fetch. */
  seen: string;
  example?: true;
}

/** Tags as another person published them. */
export interface ShownTags {
  name: string;
  /** `YYYY-MM-DD`. */
  seenOn: string;
  language: Language;
  tags: { text: string; id?: string; facet?: Facet; level?: Level; generic?: string; definition?: string }[];
  /** Absent once 180 days old; `faded` from 60. */
  availability?: TagLineAvailability & { faded: boolean };
  state?: 'settled';
}

/** A public-sector term in somebody's own words on the page: computed while looking, stored nowhere. */
export interface OwnWords {
  id: string;
  facet: Facet;
  quote: string;
  generic: string;
  definition: string;
}

export interface PlacedText {
  field: TextField;
  text: string;
  /** E.g. the role and organisation it stands under; for showing with the quote. */
  where?: string;
}

export interface Proposal {
  id: string;
  facet: Facet;
  label: string;
  definition: string;
  /** Generic term, where the concept is a statute. */
  generic?: string;
  certainty: 'clear' | 'ask';
  quotes: { text: string; context: string; field: TextField; where?: string }[];
}

export interface MarketAsk {
  search?: string;
  kinds?: Kind[];
  rings?: Ring[];
  sources?: string[];
  /** Ignore hard preferences: "Alles tonen". */
  showAll?: boolean;
  /** Days since published. */
  age?: number;
  list?: 'market' | 'saved' | 'dismissed';
  limit: number;
}

/** One row of the market: the match, and the facts that a card shows. */
export interface MarketItem {
  match: MatchedAssignment;
  assignment: Pick<Assignment, 'title' | 'kind' | 'organisation' | 'places' | 'hoursPerWeek' | 'closes' | 'published' | 'workplace' | 'url' | 'start' | 'status'>;
  ring: Ring;
  sources: { id: string; name: string; seen: string }[];
  saved: boolean;
  dismissed?: string;
  example?: true;
  noLongerOffered?: true;
}

export interface MarketAnswer {
  /** All items known, before any filter. */
  total: number;
  counts: { kinds: Partial<Record<Kind, number>>; rings: Partial<Record<Ring, number>>; sources: Record<string, number>; week: number; month: number };
  rings: { ring: Ring; count: number; items: MarketItem[] }[];
  outside: { preference: PreferenceName; count: number; items: { key: string; title: string; organisation: string }[] }[];
  /** How many items the filters of this ask removed, by filter. */
  removed: Partial<Record<'search' | 'kinds' | 'rings' | 'sources' | 'age' | 'dismissed', number>>;
  /** `reading`: facts and competences are still being read from texts. */
  state: 'ready' | 'reading';
  example: boolean;
}

export interface AssignmentAnswer {
  item: MarketItem;
  assignment: Assignment;
  /** Facts present, in the order of the sheets. */
  present: FactName[];
  /** "Overleg eerst": home and host are police, judiciary or prosecution. */
  consultFirst: boolean;
  distanceKm?: number;
}

export type AddSource = { preset: string } | { url: string; name?: string } | { file: { name: string; text: string } };

export interface Messages {
  /** Three for the feed and the jobs home; of one organisation for profiles and company pages; similar ones for a job. */
  'page/cards': {
    ask: { for: 'feed' | 'jobs-home' | 'organisation' | 'job'; organisation?: { name: string; slug?: string }; job?: { title: string; description?: string } };
    answer: { cards: PublicCard[]; total: number; label?: { kind: Kind; hours?: { min: number; max: number } } };
  };
  /** A profile is open: its About and headline are read for a tag line; the cache follows. */
  'page/tags': { ask: { slug: string; name: string; about?: string; headline?: string }; answer: ShownTags | null };
  /** Result cards: headline forms and the cache, never own words. */
  'page/people': { ask: { people: { slug: string; name: string; headline?: string }[] }; answer: Record<string, ShownTags> };
  'page/own-words': { ask: { texts: PlacedText[] }; answer: OwnWords[] };
  /** One's own profile: the public tags, and whether the published line says the same. */
  'page/own-tags': { ask: { about?: string; headline?: string }; answer: { tags: ShownTags | null; published: 'same' | 'differs' | 'missing' } };
  'page/close': { ask: { feature: string }; answer: null };
  'page/open-panel': { ask: { key?: string }; answer: null };
  'page/health': { ask: { surface: Surface; frontEnd: FrontEnd | null; hits: Record<string, string>; missing: string[] }; answer: null };

  'app/market': { ask: MarketAsk; answer: MarketAnswer };
  'app/assignment': { ask: { key: string }; answer: AssignmentAnswer };
  'app/fetch-details': { ask: { key: string }; answer: AssignmentAnswer };
  'app/mark': { ask: { key: string; saved?: boolean; dismissed?: string | null }; answer: null };
  'app/proposals': { ask: { texts: PlacedText[] }; answer: Proposal[] };
  'app/answer-proposal': { ask: { id: string; answer: 'not-right' | 'later' | null }; answer: null };
  'app/save-portfolio': { ask: { portfolio: Portfolio }; answer: null };
  'app/save-settings': { ask: { settings: SettingsChange }; answer: null };
  'app/tags': { ask: { slug: string; name: string; about?: string; headline?: string }; answer: ShownTags | null };
  'app/people': { ask: { people: { slug: string; name: string; headline?: string }[] }; answer: Record<string, ShownTags> };
  'app/own-words': { ask: { texts: PlacedText[] }; answer: OwnWords[] };
  'app/add-source': { ask: AddSource; answer: Source };
  'app/remove-source': { ask: { id: string }; answer: null };
  'app/refresh': { ask: { id?: string }; answer: null };
  'app/stop': { ask: { id?: string }; answer: null };
  'app/example': { ask: { on: boolean }; answer: null };
  'app/export': { ask: Record<string, never>; answer: { file: string } };
  'app/import': { ask: { file: string }; answer: { tags: number; sources: number } };
  /** The notice that data vanished was read. */
  'app/notice-read': { ask: Record<string, never>; answer: null };
  'app/erase': { ask: { what: 'everything' | 'seen-tags' }; answer: null };
}

export type MessageName = keyof Messages;
export type PageMessage = Extract<MessageName, `page/${string}`>;
export type AppMessage = Extract<MessageName, `app/${string}`>;
export type Ask<N extends MessageName> = Messages[N]['ask'];
export type Answer<N extends MessageName> = Messages[N]['answer'];

/** `Error` does not survive the trip between contexts; a result does. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; values: Record<string, string | number> } };

/** From the content script to a panel that is connected to it, over a port named `panel`. */
export type ToPanel = { type: 'reading'; url: string; reading: import('../linkedin/types.ts').PageReading } | { type: 'paused' } | { type: 'not-read'; url: string };
