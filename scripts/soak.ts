import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { sum, type Tally } from '../test/sequences/tally';
import { reportFailure } from './report-failure';
import { runNode } from './run';
import { soakReport, writeSoakReport } from './soak/report';

/** So many sequences are played in one process, in one workbook: then both begin anew. */
const partSize = 200;

const root = path.join(__dirname, '..');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');

/**
 * Plays `--count` sequences from `--seed` on, on all processors, and writes what came of it into docs/reliability.md.
 * `--shrink` makes each sequence that failed as short as can be. Parts that were played before are not played again: what was broken off goes on, and parts add up; `--anew`
 * begins from the beginning.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '10000' },
      anew: { type: 'boolean', default: false },
      shrink: { type: 'boolean', default: false },
    },
  });
  const [seed, count] = [Number(values.seed), Number(values.count)];
  const folder = path.join(root, '.soak');
  mkdirSync(folder, { recursive: true });
  const parts = Array.from({ length: Math.ceil(count / partSize) }, (_, index) => {
    const from = seed + index * partSize;
    const size = Math.min(partSize, seed + count - from);
    return { from, size, into: path.join(folder, `${from}-${size}.json`) };
  });

  const waiting = parts.filter(({ into }) => values.anew || !existsSync(into));
  const play = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const { from, size, into } = part;
      const env = {
        ...process.env,
        CLIENTTIER_SOAK_FROM: String(from),
        CLIENTTIER_SOAK_COUNT: String(size),
        CLIENTTIER_SOAK_INTO: into,
        CLIENTTIER_SOAK_SHRINK: values.shrink ? '1' : '',
        // Most of what a sequence makes is soon thrown away: with room enough it is not copied to and fro before.
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`,
      };
      const options = ['--selectProjects', 'soak', '--runInBand', '--forceExit', '--silent'];
      const code = await runNode(jest, options, { env });
      if (code !== 0) throw new Error(`The sequences from ${from} on could not be played.`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, play));

  const tally = sum(parts.map(({ into }) => JSON.parse(readFileSync(into, 'utf8')) as Tally));
  writeSoakReport(path.join(root, 'docs/reliability.md'), soakReport(tally, seed));
  console.log(soakReport(tally, seed));
  for (const { shrunk } of tally.failed) if (shrunk) console.log(`\n${shrunk}`);
  if (tally.failed.length > 0) process.exitCode = 1;
}

main().catch(reportFailure);
