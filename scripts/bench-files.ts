import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { writeSections } from './bench/document-sections';
import { writePlainList } from './bench/long-lists';
import { markdownTable } from './bench/markdown-table';
import { compareMixedCells } from './bench/mixed-cells';
import { lastLine, runCommand, type Used } from './bench/run-command';
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

function byDuckdb(): Used {
  const script = path.join(scripts, 'segment-by-duckdb.ts');
  const args = ['--import', 'tsx', script, at('list.csv'), at('theirs.csv')];
  return lastLine(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Used;
}

/** Segments by pandas and returns what that took; undefined if Python has no pandas. */
function byPandas(): Used | undefined {
  const args = [path.join(scripts, 'segment-by-pandas.py'), at('list.csv'), at('theirs.csv')];
  const python = process.env.CLIENTTIER_PYTHON ?? 'python3';
  const { status, stdout } = spawnSync(python, args, { encoding: 'utf8' });
  return status === 0 ? (lastLine(stdout) as Used) : undefined;
}

function requireSameCounts(ours: Used, theirs: Used): void {
  for (const [tier, clients] of Object.entries(theirs.counts))
    if (ours.counts[tier] !== clients)
      throw new Error(`${tier}: ${ours.counts[tier]} and ${clients} clients.`);
}

async function benchFiles(): Promise<void> {
  execFileSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'build-package.ts')]);
  const lines: (string | number)[][] = [];
  const times: number[] = [];
  const add = (rows: number, program: string, { cpu, memory }: Used) =>
    lines.push([rows, program, cpu.toFixed(1), Math.round(memory / 2 ** 20)]);

  for (const [index, rows] of sizes.entries()) {
    writePlainList(at('list.csv'), rows);
    const ours = runCommand(folder, rows, at('list.csv'), at('ours.csv'), ['--model', 'sales-loyalty']);
    times.push(ours.cpu);
    add(rows, 'ClientTier', ours);
    if (index !== sizes.length - 2) continue;
    const others = { 'DuckDB, SQL by hand': byDuckdb(), pandas: byPandas() };
    for (const [program, used] of Object.entries(others)) {
      if (!used) continue;
      requireSameCounts(ours, used);
      add(rows, program, used);
    }
  }
  for (const run of await compareMixedCells(folder, at, mixedRows))
    add(mixedRows, `ClientTier, mixed cells, ${run.model}`, run);

  const [from, to] = [sizes.at(-2)!, sizes.at(-1)!];
  const exponent = Math.log(times.at(-1)! / times.at(-2)!) / Math.log(to / from);
  const shown = (rows: number) => rows.toLocaleString('en-US');
  writeSections(
    path.join(__dirname, '../docs/benchmarks.md'),
    `## A .csv on the command line

By \`npm run bench:files\`, on ${cpus().length} × ${cpus()[0]!.model}. A list of six columns is read, segmented by sales and
loyalty at their medians, and written, each in a process of its own; all count the same clients in each tier, which is checked.
ClientTier finds the columns and reads every cell as a sheet would; the others are told what each column holds, or guess it, and
write the segment alone. Time is that of the processor, memory the most at any moment. From ${shown(from)} to ${shown(to)} rows the exponent of
growth is ${exponent.toFixed(2)}. *Mixed cells*: eight rows of amounts as text, dates in several orders, words and blanks, repeated;
every row gets what the eight get alone, which is checked.

${markdownTable(['rows', 'program', 'seconds', 'memory (MB)'], lines)}`,
  );
}

benchFiles()
  .catch(reportFailure)
  .finally(() => rmSync(folder, { recursive: true, force: true }));
