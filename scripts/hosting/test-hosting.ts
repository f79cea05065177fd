import { findNginx } from './find-nginx';
import { reportFailure } from '../report-failure';
import { runNode } from '../run';

/** Runs the tests of the built files behind a real nginx. If there is none, prints why. */
async function main(): Promise<void> {
  const nginx = findNginx();
  if (typeof nginx === 'string') return console.log(`The tests of hosting were skipped: ${nginx}.`);
  process.exitCode = await runNode('node_modules/jest/bin/jest.js', [
    ...['--selectProjects', 'hosting', '--forceExit'],
    ...process.argv.slice(2),
  ]);
}

main().catch(reportFailure);
