import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { faultsToPlant } from '../../test/sequences/planted/faults';
import { planted, switched, type Found, type PlantedFault } from '../../test/sequences/planted/planted-fault';
import { reportFailure } from '../report-failure';
import { run, runNode } from '../run';
import { writePlantedReport } from './planted-report';

const root = path.join(__dirname, '../..');
/** Always the same folder, because Jest keeps what it has compiled by its path. */
const copy = path.join(tmpdir(), 'clienttier-with-planted-fault');
const into = path.join(root, '.soak/planted.json');

/**
 * Plants the faults of issue 13 in a copy of the last commit, where each can be switched on alone, plays each sequence with
 * each of them until one finds it, and writes a table into docs/reliability.md. `--count` is the most sequences for a fault;
 * `--only` a part of the name of each fault to plant, as often as needed. Goes on with what was played before; `--anew`
 * forgets it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '200' },
      only: { type: 'string', multiple: true, default: [''] },
      anew: { type: 'boolean', default: false },
    },
  });
  const wanted = faultsToPlant.filter(({ name }) => values.only.some((part) => name.includes(part)));
  // Those in the simulated Excel must be planted before it starts, each in a process of its own.
  const isOfExcel = ({ file }: PlantedFault) => file.startsWith('simulator/');
  const groups = [
    wanted.filter((fault) => !isOfExcel(fault)),
    ...wanted.filter(isOfExcel).map((fault) => [fault]),
  ];
  mkdirSync(path.dirname(into), { recursive: true });
  if (values.anew) rmSync(into, { force: true });
  rmSync(copy, { recursive: true, force: true });
  await git('worktree', 'prune');
  await git('worktree', 'add', '--detach', copy, 'HEAD');
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    for (const file of new Set(wanted.map((fault) => fault.file))) plantAllIn(file, wanted);
    for (const group of groups) if (group.length > 0) await playWith(group, values.count);
  } finally {
    await git('worktree', 'remove', '--force', copy);
    report();
  }
}

async function git(...args: string[]): Promise<void> {
  if ((await run('git', args, { stdio: 'ignore' })) !== 0) throw new Error(`git ${args.join(' ')} failed`);
}

/** Puts a file with each of its faults beside the file, and a switch in its place. */
function plantAllIn(file: string, wanted: readonly PlantedFault[]): void {
  const whole = path.join(copy, 'src', file);
  const [folder, name] = [path.dirname(whole), path.basename(whole, '.ts')];
  const text = readFileSync(whole, 'utf8');
  const files: Record<string, string> = {};
  for (const [index, fault] of faultsToPlant.entries()) {
    if (fault.file !== file || !wanted.includes(fault)) continue;
    files[fault.name] = `${name}.planted-${index}`;
    writeFileSync(path.join(folder, `${files[fault.name]!}.ts`), planted(fault, text));
  }
  writeFileSync(path.join(folder, `${name}.right.ts`), text);
  writeFileSync(whole, switched(name, files));
}

/** Plays sequences from seed 1 on in the copy, with each of these faults until one fails. */
async function playWith(faults: readonly PlantedFault[], count: string): Promise<void> {
  const env = {
    ...process.env,
    CLIENTTIER_PLANTED: JSON.stringify(faults.map(({ name }) => name)),
    CLIENTTIER_PLANTED_COUNT: count,
    CLIENTTIER_PLANTED_INTO: into,
    // Most objects of a sequence live briefly, as in soak.ts.
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`,
  };
  const jest = path.join(copy, 'node_modules/jest/bin/jest.js');
  const options = ['--selectProjects', 'soak', '--runInBand', '--forceExit', '--', 'planted/plant.part'];
  if ((await runNode(jest, options, { cwd: copy, env })) !== 0)
    throw new Error('The sequences could not be played, or one failed without a fault.');
}

/** Writes into docs/reliability.md how each fault was found. */
function report(): void {
  const found = (existsSync(into) ? JSON.parse(readFileSync(into, 'utf8')) : {}) as Record<string, Found>;
  const all = faultsToPlant.flatMap(({ name }) => (found[name] ? [[name, found[name]] as const] : []));
  writePlantedReport(path.join(root, 'docs/reliability.md'), all);
  if (all.some(([, { seed }]) => seed === undefined)) process.exitCode = 1;
}

main().catch(reportFailure);
