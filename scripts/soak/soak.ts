import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { sum, type Tally } from '../../test/sequences/soak/tally';
import { reportFailure } from '../report-failure';
import { runNode } from '../run';
import { soakReport, writeSoakReport } from './report';

const root = path.join(__dirname, '../..');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');

/**
 * Plays `--count` sequences beginning with `--seed`, and writes the results into docs/reliability.md. Plays as many batches
 * at a time as `--at-once` says; without it, two on each processor. A batch is `--part` sequences in one process and one
 * workbook. `--shrink` makes each failed sequence as short as possible. Keeps and adds up batches that were
 * played before, so that an interrupted run continues; `--anew` drops them.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '10000' },
      'at-once': { type: 'string', default: String(2 * availableParallelism()) },
      part: { type: 'string', default: '100' },
      anew: { type: 'boolean', default: false },
      shrink: { type: 'boolean', default: false },
    },
  });
  const [seed, count, batchSize] = [values.seed, values.count, values.part].map(Number) as [
    number,
    number,
    number,
  ];
  const folder = path.join(root, '.soak');
  mkdirSync(folder, { recursive: true });
  const batches = Array.from({ length: Math.ceil(count / batchSize) }, (_, index) => {
    const from = seed + index * batchSize;
    const size = Math.min(batchSize, seed + count - from);
    return { from, size, into: path.join(folder, `${from}-${size}.json`) };
  });

  const waiting = batches.filter(({ into }) => values.anew || !existsSync(into));
  const play = async () => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      const { from, size, into } = batch;
      const env = {
        ...process.env,
        CLIENTTIER_SOAK_FROM: String(from),
        CLIENTTIER_SOAK_COUNT: String(size),
        CLIENTTIER_SOAK_INTO: into,
        CLIENTTIER_SOAK_SHRINK: values.shrink ? '1' : '',
        // Most objects of a sequence live briefly. With more room for such objects, fewer are copied.
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`,
      };
      const options = [
        '--selectProjects',
        'soak',
        '--runInBand',
        '--forceExit',
        '--silent',
        '--',
        'soak.part',
      ];
      const code = await runNode(jest, options, { env });
      if (code !== 0) throw new Error(`The sequences from ${from} on could not be played.`);
      const tally = sum(batches.filter((each) => existsSync(each.into)).map(tallyOf));
      console.log(`${tally.sequences} of ${count} sequences played, ${tally.failed.length} failed`);
    }
  };
  // A third of a sequence's time is waiting: office.js gathers the results of functions for 50 ms.
  await Promise.all(Array.from({ length: Number(values['at-once']) }, play));

  const tally = sum(batches.map(tallyOf));
  writeSoakReport(path.join(root, 'docs/reliability.md'), soakReport(tally, seed));
  console.log(soakReport(tally, seed));
  for (const { shrunk } of tally.failed) if (shrunk) console.log(`\n${shrunk}`);
  if (tally.failed.length > 0) process.exitCode = 1;
}

const tallyOf = ({ into }: { readonly into: string }) => JSON.parse(readFileSync(into, 'utf8')) as Tally;

main().catch(reportFailure);
