import { describe, expect, it } from 'vitest';
import { isPaused } from '../../../entrypoints/linkedin.content/flags.ts';

const flags = { off: [], ownWords: false, language: 'nl' } as const;
const paused = (pausedUntil: string, now: Date): boolean => isPaused({ ...flags, off: [], pausedUntil }, now);

describe('a pause', () => {
  it('lasts through its day, in local time', () => {
    expect(isPaused({ ...flags, off: [] }, new Date())).toBe(false);
    expect(paused('2026-11-25', new Date(2026, 10, 25, 0, 0, 1))).toBe(true);
    expect(paused('2026-11-25', new Date(2026, 10, 25, 23, 59, 59))).toBe(true);
    expect(paused('2026-11-25', new Date(2026, 10, 26, 0, 0, 1))).toBe(false);
    expect(paused('2026-12-01', new Date(2026, 8, 30))).toBe(true);
  });

  it('without a day lasts until it is ended', () => {
    expect(paused('forever', new Date(2099, 0, 1))).toBe(true);
  });
});
