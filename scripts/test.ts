import { availableParallelism } from 'node:os';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './run';
import { reportFailure } from './report-failure';
import { reports, testsCounted } from './count-tests';

/**
 * Number of test processes: two for each processor. With three for two processors, a quarter of the processors' time was
 * idle, because tests wait for the browser or a timer.
 */
const workers = 2 * availableParallelism();

const testsOfJest = 'test:all';
const optionsOfJest = [
  `--maxWorkers=${workers}`,
  '--json',
  `--outputFile=${path.join(reports, 'test-all.json')}`,
  // Because a failed test may leave timers that would keep the process running.
  '--forceExit',
];

/**
 * The steps of the test run, first those that show a failure soonest. The browser's tests need the demo. The lint runs
 * beside the tests: alone it takes a minute and uses one processor only.
 */
const steps = [
  { title: 'Types and format; the demo is built', scripts: ['typecheck', 'build:demo', 'format:check'] },
  {
    title: 'Lint; units, the genuine office.js on the simulated Excel, the demo in a browser',
    scripts: ['lint', testsOfJest],
  },
];

/** Runs the steps until one fails, then prints a line with the number of tests. */
async function main(): Promise<void> {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Run this as npm test.');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);

  for (const { title, scripts } of steps) {
    console.log(`\n== ${title}: ${scripts.map((script) => `npm run ${script}`).join(', ')}`);
    const codes = await Promise.all(
      scripts.map(async (script) => {
        const env = { ...process.env, CLIENTTIER_DEMO_IS_BUILT: '1' };
        const options = script === testsOfJest ? ['--', ...optionsOfJest] : [];
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
