/** What extension pages read straight from the database. Writing goes by message (`lib/messages/send.ts`). */
import { liveQuery } from 'dexie';
import type { SchilError } from '../errors.ts';
import type { Portfolio } from '../portfolio/types.ts';
import { createDatabase, type Database, read } from './db.ts';
import { getMeta } from './meta.ts';
import type { IndexState, LastAnswer, Mark, Notice, ProposalAnswer, RegionHealth } from './records.ts';
import { emptyPortfolio } from '../portfolio/empty.ts';
import { defaultSettings, languageOf } from './settings.ts';
import { storageError } from './storage-error.ts';
import type { Settings, Source } from './types.ts';

let opened: Database | undefined;
const database = () => (opened ??= createDatabase());

export const readSettings = (): Promise<Settings> =>
  read(async () => (await database().settings.get('only'))?.settings ?? defaultSettings(languageOf(navigator.language)));

export const readPortfolio = (): Promise<Portfolio> => read(async () => (await database().portfolio.get('only'))?.portfolio ?? emptyPortfolio);

/** In the order in which they were added. */
export const readSources = (): Promise<Source[]> =>
  read(async () => (await database().sources.toArray()).sort((a, b) => (a.added < b.added ? -1 : 1)));

export const readMarks = (): Promise<Mark[]> => read(() => database().marks.toArray());

/** The market's last answer, for showing at once. */
export const readLastAnswer = (): Promise<LastAnswer | null> => read(async () => (await database().answers.get('market')) ?? null);

export const readHealth = (): Promise<RegionHealth[]> => read(() => database().health.toArray());

export const readProposalAnswers = (): Promise<ProposalAnswer[]> => read(() => database().proposals.toArray());

/** How many published tag lines of others are remembered. */
export const countSeenTagLines = (): Promise<number> => read(() => database().seen.count());

/** Rises whenever the market may answer differently: follow it with `live` and ask again. */
export const readRevision = (): Promise<number> => read(async () => (await getMeta(database(), 'revision')) ?? 0);

/** The item that the person asked for in LinkedIn's page, and when; follow it with `live`. */
export const readOpened = (): Promise<{ key: string; at: string } | null> => read(async () => (await getMeta(database(), 'opened')) ?? null);

/** `null` when all is well. */
export const readNotice = (): Promise<Notice | null> => read(async () => (await getMeta(database(), 'notice')) ?? null);

export const readIndexState = (): Promise<IndexState> =>
  read(async () => (await getMeta(database(), 'index')) ?? { state: 'stale', items: 0 });

/** Calls `show` with the result now and after every change, from whatever context; gives the function that stops it. */
export function live<T>(query: () => Promise<T>, show: (value: T) => void, failed: (error: SchilError) => void = report): () => void {
  const subscription = liveQuery(query).subscribe({ next: show, error: (error: unknown) => failed(storageError(error)) });
  return () => subscription.unsubscribe();
}

function report(error: SchilError): void {
  throw error;
}
