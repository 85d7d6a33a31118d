/** Runs the refreshes: one source after the other, then the pages of sitemap sources at a gentle rate. Goes on after every wake. */
import { SchilError } from '../errors.ts';
import { readNextPage, usualPagesPerRefresh, usualPause, withDetails } from '../feeds/details.ts';
import { refresh } from '../feeds/refresh.ts';
import { failed, isDue, stopped, succeeded, usualHours } from '../feeds/refresh-state.ts';
import type { FeedPage, RefreshTools } from '../feeds/refresh-types.ts';
import { logError } from '../log.ts';
import { getMeta } from '../storage/meta.ts';
import { feedStore } from '../storage/feed-store.ts';
import type { Source } from '../storage/types.ts';
import { afterwardsDone } from './afterwards.ts';
import { alarms, resumeMinutes } from './alarms.ts';
import type { Context } from './context.ts';
import { dayOf } from './days.ts';
import { indexAgain, indexed, resumeIndexing } from './indexing.ts';
import { policyOf, readBytes } from './reading.ts';

interface Runner {
  running: Promise<void> | undefined;
  stops: Map<string, AbortController>;
}
const runners = new WeakMap<Context, Runner>();

function runnerOf(context: Context): Runner {
  const runner = runners.get(context) ?? { running: undefined, stops: new Map() };
  runners.set(context, runner);
  return runner;
}

export function toolsOf(context: Context): RefreshTools {
  const { db, now, wait, mayRead } = context;
  return {
    store: feedStore(db),
    fetch: (address, init) => context.fetch(address, init),
    now: () => now(),
    today: () => dayOf(now()),
    wait: (milliseconds) => wait(milliseconds),
    mayRead: (hosts) => mayRead(hosts),
    read: (bytes, about) => readBytes(context, bytes, about),
    policy: policyOf,
  };
}

/** Starts what is due and returns at once; a second call while it runs changes nothing. Errors stand in the sources' states. */
export async function refreshSoon(context: Context): Promise<void> {
  const runner = runnerOf(context);
  if (!(await isUnfinished(context))) return;
  await context.alarm(alarms.resume, resumeMinutes); // should the worker be killed meanwhile
  runner.running ??= runAll(context)
    .catch((error: unknown) => logError('refresh', error))
    .finally(() => {
      runner.running = undefined;
    });
}

/** Until everything that runs has ended; for tests. */
export async function settled(context: Context): Promise<void> {
  await runnerOf(context).running;
  await indexed(context);
  await afterwardsDone(context);
}

async function isUnfinished({ db, now }: Context): Promise<boolean> {
  const sources = await db.sources.toArray();
  return sources.some((source) => isDue(source, now()) || source.details !== undefined) || (await getMeta(db, 'index'))?.state === 'reading';
}

async function runAll(context: Context): Promise<void> {
  const { db, now } = context;
  await resumeIndexing(context);
  let any = false;
  for (let source; (source = (await db.sources.toArray()).find((row) => isDue(row, now()))); any = true) await refreshOne(context, source);
  if (any) await indexAgain(context);
  await indexed(context);
  await readPages(context);
}

/** Refreshes one source, whatever its turn; its outcome is written into its state. `first`: its first page, when read already. */
export async function refreshOne(context: Context, source: Source, first?: FeedPage): Promise<void> {
  const tools = toolsOf(context);
  await attempt(context, source, async (signal) => {
    await refresh(source, tools, signal, first);
    const { pagesPerRefresh = usualPagesPerRefresh, every = usualHours } = policyOf(source);
    await tools.store.update(source.id, (row) => {
      const done = succeeded(row, tools.now(), every);
      return row.kind === 'sitemap' ? withDetails(done, pagesPerRefresh) : done;
    });
  });
}

/** Pages of sitemap sources, with a pause between two; found competences follow at the end. */
async function readPages(context: Context): Promise<void> {
  const tools = toolsOf(context);
  let any = false;
  for (let source; (source = (await context.db.sources.toArray()).find((row) => row.on && row.details)); any = true) {
    await context.alarm(alarms.resume, resumeMinutes);
    if (any) await context.wait(policyOf(source).pause ?? usualPause);
    const more = await attempt(context, source, (signal) => readNextPage(source, tools, signal));
    if (more !== true) await dropDetails(context, source.id);
  }
  if (any) await indexAgain(context);
}

async function dropDetails({ db }: Context, id: string): Promise<void> {
  const source = await db.sources.get(id);
  if (!source) return;
  const { details: _, ...rest } = source;
  await db.sources.put(rest);
}

/** Does a part of a refresh that the person can stop. A failure becomes the source's state; then nothing is given back. */
async function attempt<T>(context: Context, source: Source, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const { stops } = runnerOf(context);
  const { store, now } = toolsOf(context);
  const stop = new AbortController();
  stops.set(source.id, stop);
  try {
    return await work(stop.signal);
  } catch (error) {
    if (isRemoved(error)) return undefined;
    if (stop.signal.aborted) return await endOf(context, source.id);
    if (!(error instanceof SchilError)) logError('refresh', error);
    const known = error instanceof SchilError ? error : new SchilError('unexpected', {}, error);
    await store.update(source.id, (row) => failed(row, known, now()));
    return undefined;
  } finally {
    stops.delete(source.id);
  }
}

const isRemoved = (error: unknown) => error instanceof SchilError && error.code === 'no-such-item';

/** The person stops a source, or all of them: what runs is aborted, and starts again only on demand. */
export async function stopRefresh(context: Context, id: string | undefined): Promise<void> {
  const { store } = toolsOf(context);
  const { stops } = runnerOf(context);
  for (const source of await context.db.sources.toArray()) {
    if (id !== undefined && source.id !== id) continue;
    if (source.state !== 'refreshing' && source.state !== 'new' && !source.details) continue;
    stops.get(source.id)?.abort(); // only the one that runs now has a stop
    if (!stops.has(source.id)) await store.update(source.id, stoppedRow);
  }
}

/** After an abort, once nothing of the source runs any more. */
async function endOf(context: Context, id: string): Promise<undefined> {
  if (await context.db.sources.get(id)) await toolsOf(context).store.update(id, stoppedRow);
  return undefined;
}

function stoppedRow(source: Source): Source {
  const { details: _, ...rest } = source;
  return source.state === 'refreshing' || source.state === 'new' ? stopped(rest) : rest;
}
