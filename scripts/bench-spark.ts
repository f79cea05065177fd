import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../src/cli/run';
import { writeSections } from './bench/document-sections';
import { markdownTable } from './bench/markdown-table';
import { lastLine } from './bench/measure/run-command';
import { writeParquet } from './bench/write-parquet';
import { reportFailure } from './report-failure';
import { python, setUpSpark } from './spark/set-up-spark';

/** Number of rows. The command line may name another, and then nothing is written into the document. */
const usual = 20_000_000;
const [given] = process.argv.slice(2).map(Number);
const rows = given ?? usual;

/** The models to measure, with cut-offs by medians, by edges of scores, and by shares of the total. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'sales-loyalty': ['sales=revenue', 'loyalty=years'],
  rfm: ['recency=days', 'frequency=orders', 'monetary=revenue'],
  abc: ['profit=profit'],
};

interface Measured {
  readonly versions: Readonly<Record<'spark' | 'java' | 'python', string>>;
  readonly models: Readonly<
    Record<
      string,
      {
        /** Seconds for computing the cut-offs, and for segmenting and writing all rows. */
        readonly numbers: number;
        readonly segments: number;
        readonly counts: Readonly<Record<string, number>>;
        /** The most bytes of memory so far. */
        readonly driver: number;
        readonly worker: number;
      }
    >
  >;
}

/** Returns the statements that the command line prints for a model. */
async function statementsFor(model: string, columns: readonly string[]): Promise<string[]> {
  const printed: string[] = [];
  const args = [
    'sql',
    '--dialect',
    'spark',
    '--model',
    model,
    ...columns.flatMap((each) => ['--column', each]),
  ];
  const code = await run(args, { print: (text) => printed.push(text), printError: console.error, today: 0 });
  if (code !== 0) throw new Error(`clienttier ${args.join(' ')} ended with ${code}`);
  return printed.join('\n').replace(/;\s*$/, '').split(';\n');
}

function requireSameCounts(one: Measured, two: Measured): void {
  for (const [model, { counts }] of Object.entries(one.models)) {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (total !== rows) throw new Error(`${model}: ${total} rows instead of ${rows}.`);
    for (const [tier, clients] of Object.entries(counts))
      if (two.models[model]!.counts[tier] !== clients)
        throw new Error(`${model}, ${tier}: ${clients} clients by one worker, others by two.`);
  }
}

async function benchSpark(folder: string): Promise<void> {
  const lacking = await setUpSpark();
  if (lacking !== undefined) throw new Error(`Spark cannot be set up: ${lacking}`);
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at('customers'));
  await writeParquet(at('customers'), rows);
  const statements: Record<string, string[]> = {};
  for (const [model, columns] of Object.entries(asked))
    statements[model] = await statementsFor(model, columns);
  writeFileSync(at('statements.json'), JSON.stringify(statements));

  const script = path.join(__dirname, 'bench/segment-by-spark.py');
  const measured = [1, 2].map((workers) => {
    const args = [script, String(workers), at('customers'), at(`out-${workers}`), at('statements.json')];
    const { status, stdout } = spawnSync(python, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1' },
    });
    if (status !== 0) throw new Error(`Spark ended with ${status}`);
    return { workers, ...(lastLine(stdout) as Measured) };
  });
  requireSameCounts(measured[0]!, measured[1]!);

  const lines = measured.flatMap(({ workers, models }) =>
    Object.entries(models).map(([model, { numbers, segments, driver, worker }]) => [
      model,
      workers,
      Math.round(numbers),
      Math.round(segments),
      Math.round(worker / 2 ** 20),
      Math.round(driver / 2 ** 20),
    ]),
  );
  const { spark, java, python: version } = measured[0]!.versions;
  const section = `## A cluster of Spark

By \`npm run bench:spark\`, on ${cpus().length} × ${cpus()[0]!.model}: ${rows.toLocaleString('en-US')} customers in 16 Parquet files are segmented by the
statements of \`clienttier sql\` and written as Parquet, by one worker of one core and by two, each with 2 GB (\`local-cluster\`). Spark ${spark}, Java ${java},
Python ${version}. *Numbers*: seconds until the numbers that decide are known; *segments*: seconds to segment and write all rows. Memory
is the most that a process has held up to then. The driver shares the cores with the workers, so that two workers on two cores are less than twice as fast.
Both count the same clients in each segment, which is checked.

${markdownTable(['model', 'workers', 'numbers (s)', 'segments (s)', 'memory of a worker (MB)', 'memory of the driver (MB)'], lines)}`;
  console.log(section);
  if (given === undefined) writeSections(path.join(__dirname, '../docs/benchmarks.md'), section);
}

const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-bench-spark-'));
benchSpark(folder)
  .catch(reportFailure)
  .finally(() => rmSync(folder, { recursive: true, force: true }));
