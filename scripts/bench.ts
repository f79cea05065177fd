import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { markdownTable } from './bench/markdown-table';
import type { MeasuredStep } from './bench/round-trips.bench';
import { reportFailure } from './report-failure';
import { runNode } from './run';

const document = path.join(__dirname, '../docs/round-trips.md');
const sizes = [1_000, 10_000, 100_000, 200_000];

const introduction = `# Messages between ClientTier and Excel

By \`npm run bench\`: the genuine office.js on the simulated Excel, for a sheet of twelve columns of which four are read.
Messages and bytes depend on nothing but the code, so that a change of it shows here. Excel on the web takes and gives
no more than 5 MB (5,242,880 bytes) at once.

*Longest task* is the longest that the add-in and office.js kept the page busy without a stop, on the machine that ran
this; it may be 200 ms. The simulated Excel works in the same page: its work, from a message until the answer, is left out.
Up to 10,000 clients it is the least of three runs, as other work on the machine may disturb one.

*Memory* is what the add-in and office.js hold at most, garbage collected: what is in use beyond what was before the step,
without the texts of messages that the simulated Excel keeps; up to the first cells that are written, as from then on the
simulated Excel grows too. It may be 20 MB and 1.5 kB a client.

`;

const header = [
  ...['clients', 'step', 'messages', 'bytes sent', 'bytes received', 'largest request', 'largest answer'],
  ...['longest task (ms)', 'memory (MB)'],
];

/** Measures each size in a process of its own, and writes the table into docs. */
async function main(): Promise<void> {
  const jest = path.join(__dirname, '../node_modules/jest/bin/jest.js');
  const lines: (string | number)[][] = [];
  for (const clients of sizes) {
    const report = path.join(tmpdir(), `clienttier-round-trips-${process.pid}.json`);
    process.exitCode = await runNode(jest, ['--config', 'scripts/bench/jest.config.cjs', '--forceExit'], {
      env: { ...process.env, BENCH_CLIENTS: String(clients), BENCH_REPORT: report },
    });
    if (process.exitCode !== 0) return;
    const steps = JSON.parse(readFileSync(report, 'utf8')) as MeasuredStep[];
    lines.push(...steps.map((step) => [clients, ...cellsOf(step)]));
  }
  const table = markdownTable(header, lines);
  writeFileSync(document, introduction + table);
  console.log(`\n${table}`);
}

const cellsOf = (step: MeasuredStep): (string | number)[] => [
  step.step,
  step.messages,
  step.sent,
  step.received,
  step.largestRequest,
  step.largestAnswer,
  Math.round(step.longestTask),
  Math.max(0, Math.round(step.memory / 100_000) / 10),
];

main().catch(reportFailure);
