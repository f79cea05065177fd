import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { writeSections } from './bench/document-sections';
import { writePlainList } from './bench/long-lists';
import { markdownTable } from './bench/markdown-table';
import { median } from './bench/median';
import { compareMixedCells } from './bench/mixed-cells';
import { pythonWithPandas } from './bench/python-with-pandas';
import { lastLine, runCommand, type Used } from './bench/measure/run-command';
import { reportFailure } from './report-failure';

/**
 * Numbers of rows; the command line may name others. The last but one is compared with other programs, the last is only
 * measured.
 */
const usual = [10_000, 100_000, 1_000_000, 20_000_000];
const usualMixed = 2_000_000;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 1 ? given : usual;
const mixedRows = given.length > 1 ? sizes.at(-1)! : usualMixed;

const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-bench-'));
const at = (name: string) => path.join(folder, name);
const scripts = path.join(__dirname, 'bench');

/** How often each program segments the same list, in turns. */
const rounds = 5;

function byDuckdb(): Used {
  const script = path.join(scripts, 'segment-by-duckdb.ts');
  const args = ['--import', 'tsx', script, at('list.csv'), at('theirs.csv')];
  return lastLine(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Used;
}

const byPandas = (python: string) => (): Used => {
  const args = [path.join(scripts, 'segment-by-pandas.py'), at('list.csv'), at('theirs.csv')];
  return lastLine(execFileSync(python, args, { encoding: 'utf8' })) as Used;
};

const byClientTier = (): Used =>
  runCommand(folder, at('list.csv'), at('ours.csv'), ['--model', 'sales-loyalty']);

/** Runs a program and also measures the seconds by the clock. */
function timed(run: () => Used): Timed {
  const started = performance.now();
  const used = run();
  return { ...used, seconds: (performance.now() - started) / 1000 };
}
type Timed = Used & { readonly seconds: number };

function requireSameCounts(ours: Used, theirs: Used): void {
  for (const [tier, clients] of Object.entries(theirs.counts))
    if (ours.counts[tier] !== clients)
      throw new Error(`${tier}: ${ours.counts[tier]} and ${clients} clients.`);
}

/**
 * Lets ClientTier and the other programs segment the same list in turns, so that each meets the same other work of the
 * machine.
 *
 * @returns for each other program, a row of the table of ratios; and what each program used, as medians
 */
function compare() {
  const python = pythonWithPandas(at('python'));
  const others = {
    ...(python !== undefined && { pandas: { run: byPandas(python), goal: 1 } }),
    'DuckDB, SQL by hand': { run: byDuckdb, goal: 1.3 },
  };
  const turns = Array.from({ length: rounds }, () => {
    const ours = timed(byClientTier);
    const theirs = Object.entries(others).map(([program, { run }]) => [program, timed(run)] as const);
    for (const [, used] of theirs) requireSameCounts(ours, used);
    return { ours, theirs: new Map(theirs) };
  });
  const ratio = (program: string, of: 'cpu' | 'seconds') =>
    median(turns.map(({ ours, theirs }) => ours[of] / theirs.get(program)![of]));
  const used = (of: (turn: (typeof turns)[number]) => Timed): Timed => {
    const [cpu, memory, seconds] = (['cpu', 'memory', 'seconds'] as const).map((what) =>
      median(turns.map((turn) => of(turn)[what])),
    );
    return { counts: {}, cpu: cpu!, memory: memory!, seconds: seconds! };
  };
  return {
    ratios: Object.entries(others).map(([program, { goal }]) => {
      const [cpu, seconds] = [ratio(program, 'cpu'), ratio(program, 'seconds')];
      return [program, seconds.toFixed(2), cpu.toFixed(2), goal, seconds <= goal ? 'reached' : 'missed'];
    }),
    ours: used(({ ours }) => ours),
    theirs: Object.keys(others).map(
      (program) => [program, used(({ theirs }) => theirs.get(program)!)] as const,
    ),
  };
}

async function benchFiles(): Promise<void> {
  execFileSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'package/build-package.ts')]);
  const lines: (string | number)[][] = [];
  const times: number[] = [];
  let ratios: (string | number)[][] = [];
  const add = (rows: number, program: string, { cpu, memory, seconds }: Timed) =>
    lines.push([rows, program, seconds.toFixed(1), cpu.toFixed(1), Math.round(memory / 2 ** 20)]);

  for (const [index, rows] of sizes.entries()) {
    writePlainList(at('list.csv'), rows);
    const compared = index === sizes.length - 2 ? compare() : undefined;
    const ours = compared?.ours ?? timed(byClientTier);
    times.push(ours.cpu);
    add(rows, 'ClientTier', ours);
    for (const [program, used] of compared?.theirs ?? []) add(rows, program, used);
    ratios = compared?.ratios ?? ratios;
  }
  for (const run of await compareMixedCells(at, mixedRows, (...given) =>
    timed(() => runCommand(folder, ...given)),
  ))
    add(mixedRows, `ClientTier, mixed cells, ${run.model}`, run);

  const [from, to] = [sizes.at(-2)!, sizes.at(-1)!];
  const exponent = Math.log(times.at(-1)! / times.at(-2)!) / Math.log(to / from);
  const shown = (rows: number) => rows.toLocaleString('en-US');
  writeSections(
    path.join(__dirname, '../docs/benchmarks.md'),
    `## A .csv on the command line

By \`npm run bench:files\`, on ${cpus().length} × ${cpus()[0]!.model}. A list of six columns is read, segmented by sales and
loyalty at their medians, and written, each in a process of its own; all count the same clients in each tier, which is checked.
ClientTier finds the columns and looks at every cell for what it may mean; the others are told what each column holds, or guess
it, and write the segment alone, without a strategy.

How many times as long ClientTier takes for ${shown(from)} rows, as medians of ${rounds} ratios; the programs take turns:

${markdownTable(['than', 'by the clock', 'time of the processor', 'goal by the clock', ''], ratios)}

What keeps ClientTier above the goal: one thread of JavaScript does the work that DuckDB gives to both cores. Of the time that this
thread works for 1,000,000 rows, about a fifth is the start (Node.js, the code, and the headers in eleven languages), three tenths
find the cells, read those of the columns that decide and copy the rows, and half looks at each row for
totals, headings, clients who are there twice, other currencies and whatever else is told. Several threads of JavaScript
were tried and taken out: each compiles the code anew, which at this length costs what they save.

*Seconds* are those by the clock, *of the processor* those of all threads together, *memory* is the most at any moment. From ${shown(from)} to ${shown(to)} rows the exponent of
growth, in time of the processor, is ${exponent.toFixed(2)}. *Mixed cells*: eight rows of amounts as text, dates in several orders, words and blanks, repeated;
every row gets what the eight get alone, which is checked.

${markdownTable(['rows', 'program', 'seconds', 'of the processor', 'memory (MB)'], lines)}`,
  );
}

benchFiles()
  .catch(reportFailure)
  .finally(() => rmSync(folder, { recursive: true, force: true }));
