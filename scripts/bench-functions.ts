import type { MeasuredFunctions } from './bench/functions.bench';
import { markdownTable } from './bench/markdown-table';
import { report, shown, under } from './bench/results';
import { bundled, bundleOf } from './bench/measure/run-bundled';
import { runMeasurement } from './bench/measure/run-measurement';
import { reportFailure } from './report-failure';

/** Measures formulas, and writes a section of docs/benchmarks.md. */
async function benchFunctions(): Promise<void> {
  const found = await runMeasurement<MeasuredFunctions>('functions', {
    BENCH_FUNCTIONS: bundleOf('../../src/functions/index'),
  });
  if (!found) return;
  const { empty, withCutoffs, withPolicy, ratioWithCutoffs, ratioWithPolicy } = found;
  const { spilled, spilledEmpty } = found;
  const spilledInside = bundled<number>('spill-rows')(200_000, 15);
  const lines = [
    ['40,000 single calls of a function that does nothing', shown(empty), ''],
    ['40,000 of `=CLIENT_TIER(B2,C2,5000,5)`', shown(withCutoffs), shown(ratioWithCutoffs)],
    [
      '40,000 with the policy cell, as *Segment sheet* writes them',
      shown(withPolicy),
      shown(ratioWithPolicy),
    ],
    ['One call that returns 200,000 texts and decides nothing', shown(spilledEmpty), ''],
    ['One `=CLIENT_TIER(B2:B200001,C2:C200001,5000,5)`', shown(spilled), shown(spilled / spilledEmpty)],
    ['The function itself, in the code as it is shipped', shown(spilledInside), ''],
  ];
  report(
    'functions',
    [
      under('40,000 single formulas, against a function that does nothing', ratioWithCutoffs, 2, 'times'),
      under('The same with the policy cell', ratioWithPolicy, 2, 'times'),
      under('One formula over 200,000 rows, the function itself', spilledInside, 100, 'ms'),
    ],
    `## Formulas

Milliseconds, by the genuine office.js, which carries arguments and results as JSON, with the functions as they are shipped; the simulated Excel on the other side works in the
same process, so that its time is in all of these but the last.

${markdownTable(['formulas', 'ms', 'times the function that does nothing'], lines)}`,
  );
}

benchFunctions().catch(reportFailure);
