import { availableParallelism } from 'node:os';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './run';
import { reportFailure } from './report-failure';
import { reports, testsCounted } from './count-tests';

/**
 * Number of test processes: three for two processors, because a test that waits for the browser or a timer leaves its
 * processor to another.
 */
const workers = Math.ceil(availableParallelism() * 1.5);

/**
 * The steps of the test run, first those that show a failure soonest. The demo, for the browser's tests, is built beside
 * the lint, which takes the longest and uses one processor only.
 */
const steps = [
  {
    title: 'Types, lint and format; the demo is built',
    scripts: ['lint', 'typecheck', 'build:demo', 'format:check'],
    countsTests: false,
  },
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

  for (const { title, scripts, countsTests } of steps) {
    console.log(`\n== ${title}: ${scripts.map((script) => `npm run ${script}`).join(', ')}`);
    const codes = await Promise.all(
      scripts.map(async (script) => {
        const report = path.join(reports, `${script.replace(':', '-')}.json`);
        // Forces Jest to exit, because a failed test may leave timers that would keep the process running.
        const options = countsTests
          ? ['--', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, '--forceExit']
          : [];
        const env = { ...process.env, ...(countsTests && { CLIENTTIER_DEMO_IS_BUILT: '1' }) };
        return runNode(npm, ['run', '--silent', script, ...options], { env });
      }),
    );
    const failed = codes.find((code) => code !== 0);
    if (failed === undefined) continue;
    process.exitCode = failed;
    console.log(`\n${title}: failed. The steps after it were not run.`);
    break;
  }
  console.log(`\n${testsCounted()}`);
}

main().catch(reportFailure);
