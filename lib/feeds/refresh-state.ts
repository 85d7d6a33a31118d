/** What a source says about its refreshes: pure steps from one state to the next. Times are ISO date-times, `now` milliseconds. */
import type { SchilError } from '../errors.ts';
import type { Source } from '../storage/types.ts';

const hour = 3_600_000;
const longestBackOff = 24 * hour;
const firstBackOff = hour / 4;
export const usualHours = 6;

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

export function succeeded(source: Source, now: number, hoursUntilNext: number): Source {
  const { error: _, ...rest } = source;
  return { ...rest, state: 'ok', failures: 0, lastTry: iso(now), lastSuccess: iso(now), nextTry: iso(now + hoursUntilNext * hour) };
}

/** Twice as long after each failure, or as long as the source asked for; what was there stays. */
export function failed(source: Source, error: SchilError, now: number): Source {
  const failures = source.failures + 1;
  const asked = Number(error.values.retryAfter ?? 0) * 1_000;
  const pause = Math.min(Math.max(firstBackOff * 2 ** (failures - 1), asked), longestBackOff);
  return {
    ...source,
    state: error.code === 'no-access' ? 'no-access' : 'failed',
    failures,
    lastTry: iso(now),
    nextTry: iso(now + pause),
    error: { code: error.code, values: error.values },
  };
}

/** Stopped by the person: goes on only when the person says so. */
export function stopped(source: Source): Source {
  const { nextTry: _, progress: _p, ...rest } = source;
  return { ...rest, state: 'stopped' };
}

/** Whether a source is to be refreshed now. A time far ahead tells that the clock was moved. */
export function isDue(source: Source, now: number): boolean {
  if (!source.on || source.url === undefined || source.state === 'stopped') return false;
  if (source.state === 'new' || source.state === 'refreshing' || source.nextTry === undefined) return true;
  const next = Date.parse(source.nextTry);
  return next <= now || next > now + 2 * longestBackOff;
}
