/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** What vitest's JSON report says, as far as it is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/**
 * Counts of one vitest run. Skipped tests count as failed: the house has none. A run that ended badly without a failed test (a file
 * that does not load, an error outside tests, no test at all) counts as one failure.
 */
export function countsOf(report: VitestReport, exitCode: number): Counts {
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const nothing = report.numPassedTests === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && (exitCode !== 0 || nothing) ? 1 : failed };
}

export function sum(all: Counts[]): Counts {
  return all.reduce((total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }), { passed: 0, failed: 0 });
}
