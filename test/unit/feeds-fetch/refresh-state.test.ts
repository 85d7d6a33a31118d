import { describe, expect, it } from 'vitest';
import { SchilError } from '../../../lib/errors.ts';
import { failed, isDue, stopped, succeeded } from '../../../lib/feeds/refresh-state.ts';
import type { Source } from '../../../lib/storage/types.ts';

const now = Date.UTC(2026, 10, 25, 9);
const hour = 3_600_000;
const source: Source = { id: 'feed', name: 'Klussen', url: 'https://feed.example/', kind: 'feed', on: true, hosts: ['feed.example'], added: '2026-11-01T00:00:00Z', state: 'new', failures: 0, items: 0, refused: 0 };
const offline = new SchilError('offline', { host: 'feed.example' });

describe('the state of a source', () => {
  it('is due when new, when cut off, and when its time has come', () => {
    expect(isDue(source, now)).toBe(true);
    expect(isDue({ ...source, state: 'refreshing', nextTry: new Date(now + hour).toISOString() }, now)).toBe(true);
    const done = succeeded(source, now, 6);
    expect(isDue(done, now + 6 * hour - 1)).toBe(false);
    expect(isDue(done, now + 6 * hour)).toBe(true);
  });

  it('is not due when it is off, a file, or stopped by the person', () => {
    expect(isDue({ ...source, on: false }, now)).toBe(false);
    const { url: _, ...file } = source;
    expect(isDue(file, now)).toBe(false);
    expect(isDue(stopped(succeeded(source, now, 6)), now + 100 * hour)).toBe(false);
  });

  it('is due when the clock was moved back', () => {
    expect(isDue(succeeded(source, now, 6), now - 365 * 24 * hour)).toBe(true);
  });

  it('waits twice as long after each failure, a day at most, and says why', () => {
    let at = source;
    const pauses = Array.from({ length: 9 }, () => {
      at = failed(at, offline, now);
      return (Date.parse(at.nextTry!) - now) / hour;
    });
    expect(pauses).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]);
    expect(at).toMatchObject({ state: 'failed', failures: 9, error: { code: 'offline', values: { host: 'feed.example' } } });
    expect(succeeded(at, now, 6)).toMatchObject({ state: 'ok', failures: 0 });
    expect(succeeded(at, now, 6)).not.toHaveProperty('error');
  });

  it('waits as long as the source asks', () => {
    expect(failed(source, new SchilError('http-status', { status: 429, retryAfter: 7_200 }), now).nextTry).toBe(new Date(now + 2 * hour).toISOString());
  });

  it('says that access is missing', () => {
    expect(failed(source, new SchilError('no-access', { host: 'feed.example' }), now).state).toBe('no-access');
  });
});
