import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { compareMixedCells } from '../../../scripts/bench/mixed-cells';
import { folderForTest } from '../command';

const minutes = 60_000;
jest.setTimeout(30 * minutes);

const at = folderForTest();
const command = path.join(__dirname, '../../../src/cli/main.ts');

/** Runs the command as from a terminal, in a process of its own that may take the memory that so many rows need. */
function clienttier(...args: readonly string[]) {
  const node = ['--max-old-space-size=4096', '--import', 'tsx', command];
  const { status, stderr } = spawnSync(process.execPath, [...node, ...args], { encoding: 'utf8' });
  return { code: status, error: stderr };
}

test('the same cell means the same in eight rows and in two million', async () => {
  // Throws with the first row whose segment, strategy or reason is not that of the eight rows.
  const runs = await compareMixedCells(at, 2_000_000, (file, out, options) =>
    clienttier('segment', file, ...options, '--out', out, '--force'),
  );
  expect(runs).toEqual([
    { model: 'sales-loyalty', code: 0, error: '' },
    { model: 'process', code: 0, error: '' },
  ]);
});
