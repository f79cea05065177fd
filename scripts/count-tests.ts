import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder in which each run of tests leaves a report. */
export const reports = path.join(__dirname, '../test-results');

type Counted = 'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites' | 'numPendingTests';

/** Returns a line with the number of tests in all reports: `3 passed, 0 failed`. */
export function testsCounted(): string {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const files = existsSync(reports) ? readdirSync(reports).filter((name) => name.endsWith('.json')) : [];
  for (const file of files) {
    const counts = JSON.parse(readFileSync(path.join(reports, file), 'utf8')) as Record<Counted, number>;
    total.passed += counts.numPassedTests;
    // Counts a file that could not be loaded as a failure, although it has no tests.
    total.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    total.skipped += counts.numPendingTests;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped for the reasons given above` : '';
  return `${total.passed} passed, ${total.failed} failed${skipped}`;
}
