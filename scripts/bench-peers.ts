import { buildSync } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { markdownTable } from './bench/markdown-table';
import type { Compared, Question } from './bench/peers/compare';
import { pythonWithPandas } from './bench/python-with-pandas';
import { report, shown, type Result } from './bench/results';

const rows = 1_048_575;
const rounds = 7;
/** The version of arquero, whose newest needs a package that npm does not have. */
const arqueroVersion = '7.2.1';
const models = ['sales-loyalty', 'deal-size', 'abc', 'rfm', 'satisfaction', 'nature'];

const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-peers-'));
const bundle = path.join(folder, 'compare.cjs');
buildSync({
  entryPoints: [path.join(__dirname, 'bench/peers/compare.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'es2022',
  external: ['@duckdb/node-api'],
});

/** Installs arquero in a folder of its own; undefined, and says so, if that is not possible. */
function folderWithArquero(): string | undefined {
  const place = path.join(folder, 'arquero');
  mkdirSync(place);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', `arquero@${arqueroVersion}`], {
    cwd: place,
    shell: process.platform === 'win32',
  });
  if (status === 0) return place;
  console.error('Without arquero, because npm could not install it.');
  return undefined;
}

const programs = {
  arquero: folderWithArquero(),
  python: pythonWithPandas(path.join(folder, 'python')),
  script: path.join(__dirname, 'bench/peers/by-pandas.py'),
};

/** Measures in a process of its own, so that other models do not influence what the engine optimizes. */
function compared(id: string, draws: boolean): Compared {
  const question: Question = { id, draws, rows, rounds, ...programs };
  const answer = execFileSync(process.execPath, [bundle, JSON.stringify(question)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_PATH: path.join(__dirname, '../node_modules') },
  });
  console.log(id, draws, answer);
  return JSON.parse(answer) as Compared;
}

const works = [...models.map((id) => [id, false] as const), ['sales-loyalty', true] as const];
const results: Result[] = [];
const lines: string[][] = [];
for (const [id, draws] of works) {
  const work = draws ? `medians of ${id}` : id;
  const { ours, peers } = compared(id, draws);
  for (const [program, { took, ratio }] of Object.entries(peers)) {
    lines.push([work, program, ...[ratio.cpu, ratio.clock, ours.cpu, took.cpu, took.clock].map(shown)]);
    results.push({
      measure: `${draws ? 'Medians of two columns' : `*${id}*`} against ${program}`,
      value: `${shown(ratio.cpu)} times; by the clock ${shown(ratio.clock)}`,
      goal: 'below 1',
      isReached: Math.max(ratio.cpu, ratio.clock) < 1,
    });
  }
}
rmSync(folder, { recursive: true });

report(
  'peers',
  results,
  `## Against other programs

${rows.toLocaleString('en-US')} rows that each program has in memory in its own form; each computes the tier of every row, and for *medians*
the two cut-offs. That form is the same for all: a column of numbers of 64 bits, in which NaN is a blank for pandas and arquero, and a byte beside
each number says so for ClientTier. The others are told that every cell is a number or blank; all look for blanks in each column that the model needs. They
compute the tier alone, ClientTier also what decided it. All count the same clients in each tier, which is checked. A ratio is how many times as long ClientTier takes, as the median of
${rounds} turns; DuckDB may use all cores, so that its time by the clock is less than its time of the processors.

${markdownTable(['work', 'program', 'ratio', 'ratio by the clock', 'ClientTier (ms)', 'program (ms)', 'by the clock (ms)'], lines)}`,
);
