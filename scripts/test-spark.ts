import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reports, testsCounted } from './count-tests';
import { reportFailure } from './report-failure';
import { run, runNode } from './run';

const root = path.join(__dirname, '..');
const folder = path.join(root, '.spark');
const packages = path.join(root, 'test/spark/requirements.txt');
const jest = 'node_modules/jest/bin/jest.js';

const quiet = { stdio: 'ignore' } as const;

/** Returns what is missing for Spark; nothing if all is there. */
async function missing(): Promise<string | undefined> {
  if ((await run('python3', ['-c', 'import sys, venv; assert sys.version_info >= (3, 9)'], quiet)) !== 0)
    return 'Python from 3.9 on';
  return (await run('java', ['-version'], quiet)) === 0 ? undefined : 'Java';
}

/** Installs the packages of `requirements.txt` into a folder of this project, unless they are there. */
async function install(): Promise<void> {
  const [installed, wanted] = [path.join(folder, 'installed.txt'), readFileSync(packages, 'utf8')];
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  console.log('Installing Spark into .spark');
  for (const args of [
    ['python3', '-m', 'venv', '--clear', folder],
    [path.join(folder, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--requirement', packages],
  ]) {
    if ((await run(args[0]!, args.slice(1))) !== 0) throw new Error(`This failed: ${args.join(' ')}`);
  }
  writeFileSync(installed, wanted);
}

/** Runs the tests on Spark, if Python and Java are there, and prints the number of tests, with those of `npm test` before. */
async function main(): Promise<void> {
  const lacking = await missing();
  const report = path.join(reports, 'test-spark.json');
  rmSync(report, { force: true });
  if (lacking !== undefined) console.log(`Spark was not tested: there is no ${lacking}.`);
  else {
    await install();
    mkdirSync(reports, { recursive: true });
    process.exitCode = await runNode(jest, [
      ...['--selectProjects', 'spark', '--json', `--outputFile=${report}`, '--forceExit'],
      ...process.argv.slice(2),
    ]);
  }
  console.log(`\n${testsCounted()}`);
}

main().catch(reportFailure);
