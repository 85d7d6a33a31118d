/** What extension pages read straight from the database. Writing goes by message (`lib/messages/send.ts`). */
import { emptyPortfolio } from '../portfolio/empty.ts';
import type { Portfolio } from '../portfolio/types.ts';
import type { Reader } from './bare.ts';
import type { Reading } from './live.ts';
import type { IndexState, LastAnswer, Mark, MetaValues, Notice, PortfolioRow, ProposalAnswer, RegionHealth, SettingsRow } from './records.ts';
import { defaultSettings, languageOf } from './settings.ts';
import type { TableName } from './tables.ts';
import type { Settings, Source } from './types.ts';

const from = <T>(table: TableName, read: (from: Reader) => Promise<T>): Reading<T> => ({ tables: [table], read });

const meta = <I extends keyof MetaValues, T>(id: I, otherwise: T): Reading<MetaValues[I] | T> =>
  from('meta', async (reader) => (await reader.get<{ value: MetaValues[I] }>('meta', id))?.value ?? otherwise);

export const readSettings: Reading<Settings> = from('settings', async (reader) => (await reader.get<SettingsRow>('settings', 'only'))?.settings ?? defaultSettings(languageOf(navigator.language)));

export const readPortfolio: Reading<Portfolio> = from('portfolio', async (reader) => (await reader.get<PortfolioRow>('portfolio', 'only'))?.portfolio ?? emptyPortfolio);

/** In the order in which they were added. */
export const readSources: Reading<Source[]> = from('sources', async (reader) => (await reader.all<Source>('sources')).sort((a, b) => (a.added < b.added ? -1 : 1)));

export const readMarks: Reading<Mark[]> = from('marks', (reader) => reader.all('marks'));

/** The market's last answer, for showing at once. */
export const readLastAnswer: Reading<LastAnswer | undefined> = from('answers', (reader) => reader.get('answers', 'market'));

export const readHealth: Reading<RegionHealth[]> = from('health', (reader) => reader.all('health'));

export const readProposalAnswers: Reading<ProposalAnswer[]> = from('proposals', (reader) => reader.all('proposals'));

/** How many published tag lines of others are remembered. */
export const countSeenTagLines: Reading<number> = from('seen', (reader) => reader.count('seen'));

/** Rises whenever the market may answer differently: follow it and ask again. */
export const readRevision: Reading<number> = meta('revision', 0);

/** The item that the person asked for in LinkedIn's page, and when. */
export const readOpened: Reading<{ key: string; at: string } | null> = meta('opened', null);

/** `null` when all is well. */
export const readNotice: Reading<Notice | null> = meta('notice', null);

export const readIndexState: Reading<IndexState> = meta('index', { state: 'stale', items: 0 });
