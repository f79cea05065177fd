import { availableParallelism } from 'node:os';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './run';
import { reportFailure } from './report-failure';
import { reports, testsCounted } from './count-tests';

const processors = availableParallelism();

/** A script of package.json. */
interface Script {
  readonly name: string;
  /** Number of its test processes, if it counts tests. */
  readonly workers?: number;
}

/**
 * The steps of the test run, first those that show a failure soonest. The demo, for the browser's tests, is built beside
 * the lint, which takes the longest and uses one processor only.
 *
 * The browser's tests have test processes of their own, fewer than the others: in each of them a browser is started and
 * loads the demo in each language. There are three processes for two processors, because a test that waits for the browser or
 * a timer leaves its processor to another.
 */
const steps: readonly { readonly title: string; readonly scripts: readonly Script[] }[] = [
  {
    title: 'Types, lint and format; the demo is built',
    scripts: ['lint', 'typecheck', 'build:demo', 'format:check'].map((name) => ({ name })),
  },
  {
    title: 'Units, the genuine office.js on the simulated Excel, the demo in a browser',
    scripts: [
      { name: 'test:pages', workers: Math.ceil(processors / 2) },
      { name: 'test:rest', workers: processors },
    ],
  },
];

/** Runs the steps until one fails, then prints a line with the number of tests. */
async function main(): Promise<void> {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Run this as npm test.');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);

  for (const { title, scripts } of steps) {
    console.log(`\n== ${title}: ${scripts.map(({ name }) => `npm run ${name}`).join(', ')}`);
    const codes = await Promise.all(
      scripts.map(async ({ name, workers }) => {
        const report = path.join(reports, `${name.replace(':', '-')}.json`);
        // Forces Jest to exit, because a failed test may leave timers that would keep the process running.
        const options = workers
          ? ['--', `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`, '--forceExit']
          : [];
        // Lets Jest write line by line: two at once that redraw the end of a terminal would wipe out each other's failures.
        const env = { ...process.env, ...(workers && { CLIENTTIER_DEMO_IS_BUILT: '1', TERM: 'dumb' }) };
        return runNode(npm, ['run', '--silent', name, ...options], { env });
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
