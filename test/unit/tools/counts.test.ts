import { describe, expect, it } from 'vitest';
import { countsOf, sum } from '../../../tools/testing/counts.ts';

const report = (passed: number, failed = 0, pending = 0, todo = 0) => ({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo });

describe('counts of a vitest run', () => {
  it('gives what the report says', () => {
    expect(countsOf(report(12), 0)).toEqual({ passed: 12, failed: 0 });
    expect(countsOf(report(10, 2), 1)).toEqual({ passed: 10, failed: 2 });
  });

  it('counts skipped tests as failed', () => {
    expect(countsOf(report(5, 0, 1, 1), 0)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a bad ending without a failed test as one failure', () => {
    expect(countsOf(report(5), 1)).toEqual({ passed: 5, failed: 1 });
  });

  it('does not take nothing for success', () => {
    expect(countsOf(report(0), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds up', () => {
    expect(sum([{ passed: 1, failed: 2 }, { passed: 3, failed: 0 }])).toEqual({ passed: 4, failed: 2 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
