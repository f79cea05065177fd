import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from '../../run';

/**
 * Runs a measurement with the genuine office.js, as Jest runs the tests, in a process of its own.
 *
 * @param name of the file `<name>.bench.ts`, which writes its results as JSON to the file `BENCH_REPORT`
 * @returns the results; undefined if the measurement failed, which that process has printed
 */
export async function runMeasurement<Results>(
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Results | undefined> {
  const jest = path.join(__dirname, '../../../node_modules/jest/bin/jest.js');
  const file = path.join(tmpdir(), `clienttier-${name}-${process.pid}.json`);
  const args = ['--config', 'scripts/bench/jest.config.cjs', '--forceExit', `${name}.bench`];
  process.exitCode = await runNode(jest, args, { env: { ...process.env, ...env, BENCH_REPORT: file } });
  return process.exitCode === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;
}
