import type { Language } from '../competences/types.ts';

/** Where Schil shows: `panel` changes nothing in the page; `page` adds marks in LinkedIn's pages. Undefined until the user chose. */
export type Mode = 'panel' | 'page';
export type Purpose = 'discover' | 'enrich' | 'find-people' | 'look-around';

/** What the user set. Lives in IndexedDB; the flags that content scripts need are copied into `storage.local` by the background. */
export interface Settings {
  /** Finished first run. */
  welcomed: boolean;
  mode?: Mode;
  purposes: Purpose[];
  language: Language;
  plain: boolean;
  /** `YYYY-MM-DD`; paused through that day. `forever` until switched on again. */
  pausedUntil?: string;
  /** Features in the page that are switched off, by feature id. */
  off: string[];
  /** Explain public-sector terms in people's own words on their profiles. */
  ownWords: boolean;
  /** Remember published tag lines of profiles visited, 30 days at most. */
  rememberTags: boolean;
  badge: boolean;
  /** Discreet: no availability in the tag line. */
  discreet: boolean;
  /** Levels in the tag line. */
  showLevels: boolean;
  tagLineLabel?: string;
}

/** A change of settings: absent keys stay as they are, `null` takes an optional one away (e.g. `pausedUntil: null` ends a pause). */
export type SettingsChange = { [K in keyof Settings]?: undefined extends Settings[K] ? Settings[K] | null : Settings[K] };

/** The flags in `storage.local`, readable by content scripts; nothing personal. */
export interface Flags {
  mode?: Mode;
  pausedUntil?: string;
  off: string[];
  ownWords: boolean;
  language: Language;
}

/** A source of assignments: address + reader + policy, with the state of its last refresh. */
export interface Source {
  id: string;
  name: string;
  publisher?: string;
  licence?: string;
  preset?: string;
  /** Absent for files. */
  url?: string;
  kind: 'feed' | 'sitemap' | 'file' | 'example';
  on: boolean;
  /** Hosts asked for. */
  hosts: string[];
  /** ISO date-time. */
  added: string;
  state: 'new' | 'refreshing' | 'ok' | 'failed' | 'stopped' | 'no-access';
  progress?: { done: number; total?: number };
  lastSuccess?: string;
  lastTry?: string;
  nextTry?: string;
  failures: number;
  error?: { code: string; values: Record<string, string | number> };
  items: number;
  refused: number;
  etag?: string;
  lastModified?: string;
  complete?: boolean;
  /** The generation of chunks that counts; absent until the first refresh ended. */
  generation?: number;
  /** Resumable import: where the next chunk starts, and what was counted so far. */
  cursor?: Cursor;
  /** Pages of the last whole refresh. */
  pages?: number;
  /** Sitemap sources: how many pages this refresh may still read. */
  details?: { left: number; failures: number };
}

/** How far a refresh has come. Every chunk moves it in the same transaction. */
export interface Cursor {
  generation: number;
  /** Address of the page being read; the empty string once old items are being carried over. */
  page: string;
  /** The next item of that page, and the id of the one before it: a page that changed meanwhile is read from its start. */
  item: number;
  lastId?: string;
  /** The next chunk, and the one with which this page began. */
  chunk: number;
  pageChunk: number;
  /** Pages read, for the guard against feeds that lead in circles. */
  pages: string[];
  items: number;
  refused: number;
  /** The feed lists everything it has: what it no longer lists is gone. */
  complete: boolean;
  etag?: string;
  lastModified?: string;
}
