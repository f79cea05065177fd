import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { faultsToPlant } from '../test/sequences/planted/faults';
import { planted, type PlantedFault } from '../test/sequences/planted/planted-fault';
import type { Tally } from '../test/sequences/tally';
import { reportFailure } from './report-failure';
import { run, runNode } from './run';
import { writePlantedReport, type Found } from './soak/planted-report';

const root = path.join(__dirname, '..');
/** Always the same folder, because Jest keeps what it has compiled by its path. */
const copy = path.join(tmpdir(), 'clienttier-with-planted-fault');
const foundBefore = path.join(root, '.soak/planted.json');

/**
 * Plants each fault of issue 13 in a copy of the last commit, one at a time, plays sequences until one finds it, and
 * writes a table into docs/reliability.md. `--count` is the most sequences for a fault; `--only` a part of the name of each
 * fault to plant, as often as needed. Faults that were found before are not planted again, so that an interrupted run
 * continues; `--anew` forgets them.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '200' },
      only: { type: 'string', multiple: true, default: [''] },
      anew: { type: 'boolean', default: false },
    },
  });
  rmSync(copy, { recursive: true, force: true });
  await git('worktree', 'prune');
  await git('worktree', 'add', '--detach', copy, 'HEAD');
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    const found = new Map(Object.entries(values.anew ? {} : known()));
    for (const fault of faultsToPlant) {
      if (found.has(fault.name) || !values.only.some((part) => fault.name.includes(part))) continue;
      const result = await playWith(fault, Number(values.count));
      console.log(fault.name, result);
      found.set(fault.name, result);
      mkdirSync(path.dirname(foundBefore), { recursive: true });
      writeFileSync(foundBefore, JSON.stringify(Object.fromEntries(found), null, 2));
    }
    const all = faultsToPlant.flatMap(({ name }) =>
      found.has(name) ? [[name, found.get(name)!] as const] : [],
    );
    writePlantedReport(path.join(root, 'docs/reliability.md'), all);
    if (all.some(([, { seed }]) => seed === undefined)) process.exitCode = 1;
  } finally {
    await git('worktree', 'remove', '--force', copy);
  }
}

const known = () =>
  existsSync(foundBefore) ? (JSON.parse(readFileSync(foundBefore, 'utf8')) as Record<string, Found>) : {};

async function git(...args: string[]): Promise<void> {
  if ((await run('git', args, { stdio: 'ignore' })) !== 0) throw new Error(`git ${args.join(' ')} failed`);
}

/** Plays sequences from seed 1 on in a copy with a fault, until one fails. */
async function playWith(fault: PlantedFault, count: number): Promise<Found> {
  const file = path.join(copy, 'src', fault.file);
  const text = readFileSync(file, 'utf8');
  const into = path.join(copy, 'tally.json');
  writeFileSync(file, planted(fault, text));
  try {
    const env = {
      ...process.env,
      CLIENTTIER_SOAK_FROM: '1',
      CLIENTTIER_SOAK_COUNT: String(count),
      CLIENTTIER_SOAK_INTO: into,
      CLIENTTIER_SOAK_UNTIL_FAILED: '1',
      // Most objects of a sequence live briefly, as in soak.ts.
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`,
    };
    const jest = path.join(copy, 'node_modules/jest/bin/jest.js');
    const options = ['--selectProjects', 'soak', '--runInBand', '--forceExit', '--silent'];
    if ((await runNode(jest, options, { cwd: copy, env })) !== 0)
      throw new Error(`The sequences with this fault could not be played: ${fault.name}`);
    const { failed, sequences } = JSON.parse(readFileSync(into, 'utf8')) as Tally;
    const [first] = failed;
    return { sequences, ...(first && { seed: first.seed, wrong: first.wrong[0] ?? '' }) };
  } finally {
    writeFileSync(file, text);
  }
}

main().catch(reportFailure);
