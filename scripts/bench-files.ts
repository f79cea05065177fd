import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { writeSections } from './bench/document-sections';
import { markdownTable } from './bench/markdown-table';

/** What segmenting a file took, in a process of its own. */
interface Used {
  readonly counts: Readonly<Record<string, number>>;
  /** Seconds of the processor, of all threads together. */
  readonly cpu: number;
  /** Bytes at most. */
  readonly memory: number;
}

/** Numbers of rows; others may be named on the command line. The last but one is compared, the last only measured. */
const usual = [10_000, 100_000, 1_000_000, 20_000_000];
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 1 ? given : usual;

const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-bench-'));
const at = (name: string) => path.join(folder, name);
const scripts = path.join(__dirname, 'bench');

/** Writes a list of six columns, the same each time. */
function writeList(file: string, rows: number): void {
  const list = openSync(file, 'w');
  let lines = 'Customer,City,Sales,Loyalty,Since,Note\n';
  for (let row = 0; row < rows; row++) {
    const sales = (((row * 7919) % 1_000_003) / 10).toFixed(2);
    lines += `Client ${row},City ${row % 500},${sales},${(row * 31) % 11},2024-0${1 + (row % 9)}-1${row % 10},note ${row % 50}\n`;
    if (lines.length < 2 ** 22 && row + 1 < rows) continue;
    writeSync(list, lines);
    lines = '';
  }
  closeSync(list);
}

const lastLine = (text: string) => JSON.parse(text.trim().split('\n').at(-1)!) as unknown;

function byClientTier(rows: number): Used {
  const hook = at('usage.cjs');
  writeFileSync(
    hook,
    "process.on('exit', () => require('fs').writeSync(2, JSON.stringify(process.resourceUsage()) + '\\n'));",
  );
  const memory = Math.max(4096, Math.ceil((rows * 400) / 2 ** 20));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[`--max-old-space-size=${memory}`, '--require', hook],
      ...[path.join(__dirname, '../build/package/clienttier.cjs'), 'segment', at('list.csv')],
      ...['--model', 'sales-loyalty', '--out', at('ours.csv'), '--force', '--json'],
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const { userCPUTime, systemCPUTime, maxRSS } = lastLine(stderr) as NodeJS.ResourceUsage;
  const { tiers } = JSON.parse(stdout) as { tiers: { name: string; clients: number }[] };
  const counts = Object.fromEntries(tiers.map(({ name, clients }) => [name, clients]));
  return { counts, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}

function byDuckdb(): Used {
  const script = path.join(scripts, 'segment-by-duckdb.ts');
  const args = ['--import', 'tsx', script, at('list.csv'), at('theirs.csv')];
  return lastLine(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Used;
}

/** Undefined where Python has no pandas. */
function byPandas(): Used | undefined {
  const args = [path.join(scripts, 'segment-by-pandas.py'), at('list.csv'), at('theirs.csv')];
  const { status, stdout } = spawnSync(process.env.CLIENTTIER_PYTHON ?? 'python3', args, {
    encoding: 'utf8',
  });
  return status === 0 ? (lastLine(stdout) as Used) : undefined;
}

function requireSameCounts(ours: Used, theirs: Used): void {
  for (const [tier, clients] of Object.entries(theirs.counts))
    if (ours.counts[tier] !== clients)
      throw new Error(`${tier}: ${ours.counts[tier]} and ${clients} clients.`);
}

execFileSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'build-package.ts')]);
const lines: (string | number)[][] = [];
const times: number[] = [];
const add = (rows: number, program: string, { cpu, memory }: Used) =>
  lines.push([rows, program, cpu.toFixed(1), Math.round(memory / 2 ** 20)]);

for (const [index, rows] of sizes.entries()) {
  writeList(at('list.csv'), rows);
  const ours = byClientTier(rows);
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
rmSync(folder, { recursive: true });

const exponent = Math.log(times.at(-1)! / times.at(-2)!) / Math.log(sizes.at(-1)! / sizes.at(-2)!);
writeSections(
  path.join(__dirname, '../docs/benchmarks.md'),
  `## A .csv on the command line

By \`npx tsx scripts/bench-files.ts\`, on ${cpus().length} × ${cpus()[0]!.model}. A list of six columns is read, segmented by sales and
loyalty at their medians, and written, each in a process of its own; all count the same clients in each tier, which is checked.
ClientTier finds the columns and reads every cell as a sheet would; the others are told what each column holds, or guess it, and
write the segment alone. Time is that of the processor. From ${sizes.at(-2)!.toLocaleString('en-US')} to ${sizes.at(-1)!.toLocaleString('en-US')} rows the exponent of growth is ${exponent.toFixed(2)}.

${markdownTable(['rows', 'program', 'seconds', 'memory (MB)'], lines)}`,
);
