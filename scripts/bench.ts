import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportFailure } from './report-failure';
import { runNode } from './run';

const document = path.join(__dirname, '../docs/round-trips.md');

const introduction = `# Messages between ClientTier and Excel

By \`npm run bench\`: the genuine office.js on the simulated Excel, for a sheet of twelve columns of which four are read.
Messages and bytes depend on nothing but the code, so that a change of it shows here. The longest task is the longest
that the add-in and office.js worked without a stop, on the machine that ran this, Excel's own work left out.

`;

/** Measures, and writes the table into docs. */
async function main(): Promise<void> {
  const report = path.join(tmpdir(), `clienttier-round-trips-${process.pid}.md`);
  const jest = path.join(__dirname, '../node_modules/jest/bin/jest.js');
  process.exitCode = await runNode(jest, ['--config', 'scripts/bench/jest.config.cjs', '--forceExit'], {
    env: { ...process.env, BENCH_REPORT: report },
  });
  if (process.exitCode !== 0) return;
  const table = readFileSync(report, 'utf8');
  writeFileSync(document, introduction + table);
  console.log(`\n${table}`);
}

main().catch(reportFailure);
