import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packRelease } from './pack-release';
import { reportFailure } from '../report-failure';
import { runNode } from '../run';

const root = path.join(__dirname, '../..');

/** Builds the add-in for ADDIN_URL, and writes the files to publish for this version into build/release. */
async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const code = await runNode('node_modules/webpack/bin/webpack.js', ['--mode', 'production']);
  if (code !== 0) throw new Error('The add-in could not be built: see the messages above.');
  packRelease(path.join(root, 'dist'), version, path.join(root, 'build/release'));
  console.log(`Version ${version} is in build/release.`);
}

main().catch(reportFailure);
