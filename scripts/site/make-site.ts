import path from 'node:path';
import { rmSync } from 'node:fs';
import { reportFailure } from '../report-failure';
import { runNode } from '../run';

const folder = 'build/site';

/** Makes the site in build/site: pages by Eleventy, then the demo in a folder of it by webpack. */
async function main(): Promise<void> {
  rmSync(path.join(__dirname, '../..', folder), { recursive: true, force: true });
  const steps = {
    'node_modules/@11ty/eleventy/cmd.cjs': [
      ...['--config=scripts/site/eleventy.config.cjs', `--output=${folder}`, '--quiet'],
    ],
    'node_modules/webpack/bin/webpack.js': ['--mode', 'production', '--env', 'demo', '--env', 'published'],
  };
  for (const [script, args] of Object.entries(steps)) {
    if ((await runNode(script, args)) !== 0)
      throw new Error('The site could not be made: see the messages above.');
  }
  console.log(`The site is in ${folder}.`);
}

main().catch(reportFailure);
