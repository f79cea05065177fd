import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { reports, testsCounted } from '../count-tests';
import { reportFailure } from '../report-failure';
import { runNode } from '../run';
import { setUpSpark } from './set-up-spark';

const report = path.join(reports, 'test-spark.json');
const jest = [
  'node_modules/jest/bin/jest.js',
  ...['--selectProjects', 'spark', '--json', `--outputFile=${report}`, '--forceExit'],
] as const;

/** Matches the name of no test, so that Jest counts all tests as skipped. */
const noTest = ['--testNamePattern', '(?!)'];

/**
 * Runs the tests on Spark. Prints their number, together with that of `npm test` before. If Spark cannot be set up, or
 * with `--skip REASON`, says why and counts these tests as skipped.
 */
async function main(): Promise<void> {
  rmSync(report, { force: true });
  mkdirSync(reports, { recursive: true });
  const [script, ...args] = jest;
  const options = process.argv.slice(2);
  const lacking = options[0] === '--skip' ? options[1] : await setUpSpark();
  if (lacking === undefined) process.exitCode = await runNode(script, [...args, ...options]);
  else {
    process.exitCode = await runNode(script, [...args, ...noTest], { stdio: 'ignore' });
    console.log(`The tests on Spark were skipped: ${lacking}.`);
  }
  console.log(`\n${testsCounted()}`);
}

main().catch(reportFailure);
