import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cutoffValues, resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { classify } from '../../../src/classifier/decide/classify';
import { knowledge } from '../../../src/classifier/measure';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { noClient } from '../../../src/classifier/unclassified';
import { collectGarbage } from '../measure/collect-garbage';
import { sampleColumns } from '../sample-columns';
import { median } from '../median';
import { arquero } from './by-arquero';
import { duckdb } from './by-duckdb';
import { pandas } from './by-pandas';
import { took, type Counts, type Peer, type Took, type Work } from './peer';

/** What was measured of a model; of each program the medians, and those of the ratios of ClientTier to it. */
export interface Compared {
  readonly ours: Took;
  readonly peers: Readonly<Record<string, { readonly took: Took; readonly ratio: Took }>>;
}

export interface Question {
  readonly id: string;
  readonly draws: boolean;
  readonly rows: number;
  readonly rounds: number;
  /** Folder with arquero, Python with pandas, and the script for it; left out if they are not there. */
  readonly arquero?: string;
  readonly python?: string;
  readonly script: string;
}

async function compare({ id, draws, rows, rounds, ...programs }: Question): Promise<Compared> {
  const model = catalogue.find((each) => each.id === id)!;
  const columns = sampleColumns(model, rows);
  const resolved = resolveCutoffs(model, columns);
  const cutoffs = cutoffValues(resolved);
  const values = Object.fromEntries(
    Object.entries(columns).map(([measure, column]) => [
      measure,
      column.values.map((value, row) => (column.knowledge[row] === knowledge.known ? value : NaN)),
    ]),
  );
  const numbers = Object.fromEntries(resolved.map((cutoff) => [cutoff.id, cutoff.value]));
  const needed = model.measures.filter(({ blank }) => blank === undefined).map((measure) => measure.id);
  const work: Work = {
    id,
    columns: values,
    cutoffs: numbers,
    needed: needed.length > 0 ? needed : [model.measures[0]!.id],
    draws,
  };
  const file = path.join(tmpdir(), `clienttier-peers-${process.pid}.csv`);
  writeCsv(file, values, rows);

  const peers: Record<string, Peer> = { DuckDB: await duckdb(file, work) };
  if (programs.arquero !== undefined) peers.arquero = await arquero(programs.arquero, work);
  if (programs.python !== undefined)
    peers.pandas = await pandas(programs.python, programs.script, file, work);

  const run = () => (draws ? resolveCutoffs(model, columns) : classify(model, columns, cutoffs));
  const expected: Record<string, number> = {};
  for (const tier of classify(model, columns, cutoffs).tiers) {
    const key = tier === noClient ? -1 : tier;
    expected[key] = (expected[key] ?? 0) + 1;
  }
  const turns: { readonly ours: Took; readonly theirs: Readonly<Record<string, Took>> }[] = [];
  for (let round = 0; round <= rounds; round++) {
    // Otherwise what arquero left in this process would be collected in our time. As V8 also drops compiled code then, and
    // compiles anew in other threads, some runs follow that do not count.
    collectGarbage();
    for (let uncounted = 0; uncounted < 5; uncounted++) run();
    const ours = await took(run);
    const theirs: Record<string, Took> = {};
    for (const [program, peer] of Object.entries(peers)) theirs[program] = await peer.run();
    // The first turn is for the engines to warm up.
    if (round > 0) turns.push({ ours, theirs });
    else if (!draws)
      for (const [program, peer] of Object.entries(peers))
        requireSame(program, await peer.counts(), expected, rows);
  }
  for (const peer of Object.values(peers)) await peer.close();
  rmSync(file);
  const medians = (of: (turn: (typeof turns)[number]) => Took): Took => ({
    cpu: median(turns.map((turn) => of(turn).cpu)),
    clock: median(turns.map((turn) => of(turn).clock)),
  });
  return {
    ours: medians(({ ours }) => ours),
    peers: Object.fromEntries(
      Object.keys(peers).map((program) => [
        program,
        {
          took: medians(({ theirs }) => theirs[program]!),
          ratio: medians(({ ours, theirs }) => ({
            cpu: ours.cpu / theirs[program]!.cpu,
            clock: ours.clock / theirs[program]!.clock,
          })),
        },
      ]),
    ),
  };
}

function writeCsv(file: string, columns: Work['columns'], rows: number): void {
  const all = Object.values(columns);
  const lines = [Object.keys(columns).join(',')];
  for (let row = 0; row < rows; row++)
    lines.push(all.map((column) => (Number.isNaN(column[row]) ? '' : String(column[row]))).join(','));
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Sums of a million numbers are rounded in another order, so that a client in ten thousand may be in another tier. */
function requireSame(program: string, theirs: Counts, ours: Counts, rows: number): void {
  for (const tier of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const [count, expected] = [theirs[tier] ?? 0, ours[tier] ?? 0];
    if (Math.abs(count - expected) > rows / 10_000)
      throw new Error(`${program}: ${count} clients in tier ${tier}, not ${expected}.`);
  }
}

compare(JSON.parse(process.argv[2]!) as Question)
  .then((compared) => console.log(JSON.stringify(compared)))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
