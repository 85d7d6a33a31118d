/** The shapes of what lies in the tables. One page of truth for readers and writers; nothing here is ever sent to a server. */
import type { Assignment } from '../assignments/types.ts';
import type { TagLine } from '../competences/tag-line-types.ts';
import type { FrontEnd, Surface } from '../linkedin/types.ts';
import type { MarketAnswer } from '../messages/map.ts';
import type { Portfolio } from '../portfolio/types.ts';
import type { Settings } from './types.ts';

/** Tables that hold one row: its id is always `only`. */
export interface Only {
  id: 'only';
}
export type SettingsRow = Only & { settings: Settings };
export type PortfolioRow = Only & { portfolio: Portfolio };

/** An assignment as stored: what its source said, and what became of it here. */
export interface StoredAssignment {
  assignment: Assignment;
  /** `YYYY-MM-DD`: the last refresh in which the source offered it. */
  seen: string;
  /** Sitemap sources give items from their addresses first: the change date of the page whose details were read. */
  detailsOf?: string;
  /** The page was asked for and could not be read: not tried again before it changes. */
  detailsFailed?: string;
  /** Version of the vocabulary with which its competences were read from its text; absent when they were not yet. */
  readBy?: string;
}

/** Some assignments of one source (`lib/feeds/rows.ts`): one record each would be slow to write, large records slow to show from. */
export interface Chunk {
  source: string;
  /** A refresh writes a new generation beside the old one; the last step of the refresh makes it the one that counts. */
  generation: number;
  n: number;
  rows: StoredAssignment[];
  /** As in the rows, when all of them were read with that version; else empty. */
  readBy: string;
}

/** A chunk as it lies in its table: rows as JSON (`chunks.ts`). */
export type ChunkRecord = Omit<Chunk, 'rows'> & { rows: string[] };

export type ChunkKey = [source: string, generation: number, n: number];

/** Made from other tables, and can always be made again: packed index, shards of the text index, packed vocabulary, the person's query. */
export interface PackedRecord {
  id: string;
  /** Names what it was made from. */
  version: string;
}
export interface PackedBytes extends PackedRecord {
  bytes: Uint8Array<ArrayBuffer>;
}

/** Some shards of a text index that is being made. */
export interface PackedSegment extends PackedRecord {
  shards: readonly Uint8Array[];
}

/** A decision of the person about an item, with a copy of a saved one: saved items never vanish with their source. */
export interface Mark {
  key: string;
  saved?: true;
  /** Reason, in the person's choice of words; may be empty. */
  dismissed?: string;
  /** ISO date-time. */
  at: string;
  copy?: { assignment: Assignment; source: { id: string; name: string; seen: string }; example?: true };
}

/** A tag line that somebody published, as seen while visiting; 30 days at most. */
export interface SeenTagLine {
  slug: string;
  name: string;
  line: TagLine;
  /** `YYYY-MM-DD`. */
  seenOn: string;
  /** Milliseconds since 1970, for expiry. */
  at: number;
}

/** The last answer of the market, for showing at once when the panel opens. */
export interface LastAnswer {
  id: 'market';
  at: string;
  /** The state of everything on which the answer depends. */
  of: string;
  answer: MarketAnswer;
}

/** Which regions of a surface were found and missed the last time: ids only, nothing of the page. */
export interface RegionHealth {
  id: string;
  surface: Surface;
  frontEnd: FrontEnd | null;
  hits: Record<string, string>;
  missing: string[];
  at: string;
}

/** What the person answered to a proposed competence, other than yes. */
export interface ProposalAnswer {
  id: string;
  answer: 'not-right' | 'later';
  at: string;
}

/** Small facts about the database itself, by name. */
export interface MetaValues {
  /** Version of the schema that last wrote. */
  schema: number;
  /** Identity of this database, compared with the copy in `storage.local`. */
  canary: string;
  /** Rises whenever the market may answer differently; panels follow it. */
  revision: number;
  notice: Notice | null;
  /** The item that the person asked for in the page: the panel shows it. */
  opened: { key: string; at: string };
  index: IndexState;
}
export interface Meta {
  id: keyof MetaValues;
  value: MetaValues[keyof MetaValues];
}

/** The data that was there is gone: what was lost, so that the person knows what to restore. */
export interface Notice {
  kind: 'data-vanished';
  at: string;
  tags: number;
  saved: number;
}

/** `reading`: competences and words are still being read from texts. */
export interface IndexState {
  state: 'ready' | 'reading' | 'stale';
  items: number;
}
