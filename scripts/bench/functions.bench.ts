import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { defaultLanguage } from '../../src/classifier/language';
import type * as Functions from '../../src/functions';
import { functionsMetadata } from '../../src/functions/metadata';
import { SmallWorkbook } from '../../test/excel/wire/small-workbook';
import { policyText } from '../../test/functions/policy-text';
import { startOffice } from '../../test/setup/office';
import { median } from './median';
import { processorTimeSince } from './measure/processor-time';

/** Milliseconds of the processor, as medians. */
export interface MeasuredFunctions {
  /** So many single calls of a function that does nothing. */
  readonly empty: number;
  /** The same calls of CLIENT_TIER with two cut-offs. */
  readonly withCutoffs: number;
  /** The same calls with the policy cell, as *Segment sheet* writes them. */
  readonly withPolicy: number;
  readonly ratioWithCutoffs: number;
  readonly ratioWithPolicy: number;
  /** One call over a column. */
  readonly spilled: number;
  /** A call of a function that returns as many texts and decides nothing. */
  readonly spilledEmpty: number;
}

const [singles, rows, rounds] = [40_000, 200_000, 7];
const minutes = 60_000;

const workbook = new SmallWorkbook('Customers');

/**
 * Loads the functions as they are shipped, in `bundle`, outside Jest's sandbox: there, a call takes twice as long, because
 * each global is looked up in the sandbox.
 */
function shippedFunctions(bundle: string): typeof Functions {
  const module = { exports: {} as typeof Functions };
  const given = {
    module,
    exports: module.exports,
    require: createRequire(bundle),
    CustomFunctions,
    Office,
    navigator,
  };
  const load = runInThisContext(
    `(function (${Object.keys(given).join()}) {${readFileSync(bundle, 'utf8')}\n})`,
  ) as (...globals: unknown[]) => void;
  load(...Object.values(given));
  return module.exports;
}

/** Starts the functions as in Excel, with two that decide nothing beside them. */
async function start(): Promise<void> {
  const excel = await startOffice(workbook.host);
  const { functions } = functionsMetadata(defaultLanguage, 'https://localhost:3000');
  const one = functions.find(({ id }) => id === 'CLIENT_TIER')!;
  excel.defineFunctions([...functions, ...['EMPTY', 'TEXTS'].map((id) => ({ ...one, id, name: id }))]);
  const associate = CustomFunctions.associate.bind(CustomFunctions) as (id: string, called: Called) => void;
  shippedFunctions(process.env.BENCH_FUNCTIONS!).associateFunctions();
  associate('EMPTY', () => [['Treasure']]);
  const texts = Array.from({ length: rows }, (_, row) => [row % 2 === 0 ? 'Treasure' : 'High-risk']);
  associate('TEXTS', () => texts);
}
type Called = (...given: unknown[]) => unknown;

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return processorTimeSince(before);
}

/** Calls a function. Excel passes a single value as a range of one cell. */
const call = (id: string, given: readonly unknown[]) =>
  workbook.invoke(
    id,
    given.map((each) => (Array.isArray(each) || each === null ? each : [[each]])),
    { address: 'Customers!D2' },
  );

const calls = (id: string, more: readonly unknown[]) =>
  processorTime(() =>
    Promise.all(
      Array.from({ length: singles }, (_, row) => call(id, [(row * 7919) % 10_007, row % 10, ...more])),
    ),
  );

const keysOf = (measured: MeasuredFunctions) => Object.keys(measured) as (keyof MeasuredFunctions)[];

test(
  'single and spilled calls',
  async () => {
    await start();
    const policy = policyText({
      modelId: 'sales-loyalty',
      given: ['sales', 'loyalty'],
      cutoffs: { sales_cutoff: 5_000, loyalty_cutoff: 5 },
    });
    const column = (cell: (row: number) => number) => Array.from({ length: rows }, (_, row) => [cell(row)]);
    const range = [column((row) => (row * 7919) % 10_007), column((row) => row % 10), 5_000, 5];
    expect(await call('CLIENT_TIER', [6_000, 7, 5_000, 5])).toEqual([['Treasure']]);
    expect(await call('CLIENT_TIER', [6_000, 7, null, null, policy])).toEqual([['Treasure']]);
    const turns: MeasuredFunctions[] = [];
    for (let round = 0; round < rounds; round++) {
      const [empty, withCutoffs] = [await calls('EMPTY', [5_000, 5]), await calls('CLIENT_TIER', [5_000, 5])];
      const withPolicy = await calls('CLIENT_TIER', [null, null, policy]);
      const spilled = await processorTime(() => call('CLIENT_TIER', range));
      const spilledEmpty = await processorTime(() => call('TEXTS', range));
      turns.push({
        ...{ empty, withCutoffs, withPolicy, spilled, spilledEmpty },
        ratioWithCutoffs: withCutoffs / empty,
        ratioWithPolicy: withPolicy / empty,
      });
    }
    const medians = Object.fromEntries(
      keysOf(turns[0]!).map((key) => [key, median(turns.map((turn) => turn[key]))]),
    );
    writeFileSync(process.env.BENCH_REPORT!, JSON.stringify(medians));
  },
  20 * minutes,
);
