import { availableParallelism } from 'node:os';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './run';
import { reportFailure } from './report-failure';

const reports = path.join(__dirname, '../test-results');

/**
 * Number of test processes: three for two processors, because a test that waits for the browser or a timer leaves its
 * processor to another.
 */
const workers = Math.ceil(availableParallelism() * 1.5);

/** The steps of the test run; those that show a failure soonest come first. */
const steps = [
  { title: 'Types, lint and format', scripts: ['typecheck', 'lint', 'format:check'], countsTests: false },
  {
    title: 'Units, the genuine office.js on the simulated Excel, the demo in a browser',
    scripts: ['test:all'],
    countsTests: true,
  },
];

/** Runs the steps until one fails, then prints a line with the number of tests. */
async function main(): Promise<void> {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Run this as npm test.');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);

  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { title, scripts, countsTests } of steps) {
    console.log(`\n== ${title}: ${scripts.map((script) => `npm run ${script}`).join(', ')}`);
    const codes = await Promise.all(
      scripts.map(async (script) => {
        const report = path.join(reports, `${script.replace(':', '-')}.json`);
        // Forces an exit, because a failed test may leave timers that would keep the process from ending.
        const options = countsTests
          ? ['--', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, '--forceExit']
          : [];
        const code = await runNode(npm, ['run', '--silent', script, ...options]);
        if (countsTests) addCounts(total, report);
        return code;
      }),
    );
    const failed = codes.find((code) => code !== 0);
    if (failed === undefined) continue;
    process.exitCode = failed;
    console.log(`\n${title}: failed. The steps after it were not run.`);
    break;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped for the reasons given above` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
}

function addCounts(total: { passed: number; failed: number; skipped: number }, report: string): void {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites' | 'numPendingTests',
    number
  >;
  total.passed += counts.numPassedTests;
  // Counts a file that could not be loaded as a failure, although it has no tests.
  total.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  total.skipped += counts.numPendingTests;
}

main().catch(reportFailure);
