import { modelById } from '../../src/classifier/models/catalogue';
import type { CellValue } from '../../src/sheet/cells/cell';
import type { Choice } from '../../src/sheet/choice';
import { planInSlices } from '../../src/sheet/plan/plan-segments';
import { questionOf } from '../../src/sheet/question';
import { median } from './median';
import { processorTimeSince } from './measure/processor-time';

/** What planning some rows took, as medians. */
export interface MeasuredPlan {
  /** Milliseconds of the processor for all rows. */
  readonly time: number;
  /** The longest time between two pauses, in milliseconds by the clock. */
  readonly longest: number;
}

const headers = ['Client', 'Sales', 'City', 'Loyalty'];
const choice: Choice = {
  modelId: 'sales-loyalty',
  columns: { sales: 1, loyalty: 3 },
  cutoffs: {},
  language: 'en',
  asOf: 46_000,
};

function salesOf(row: number): CellValue {
  const sales = (row * 7919) % 10_007;
  return row % 3 === 0 ? `¥${sales.toLocaleString('en-US')}.50` : sales;
}

/**
 * Plans the list of `round-trips.bench.ts`: a third of the sales are texts (`¥1,200.50`), and some levels of loyalty are
 * words or unreadable.
 */
function measurePlan(rows: number, rounds: number): MeasuredPlan {
  const model = modelById(choice.modelId);
  const range = { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows, columns: 4 };
  const columnOf = (cellOf: (row: number) => CellValue) =>
    Array.from({ length: rows }, (_, row) => cellOf(row));
  const measures = {
    sales: columnOf(salesOf),
    loyalty: columnOf((row) => (row % 101 === 0 ? 'ask' : row % 7 === 0 ? 'high' : row % 10)),
  };
  const labels = new Map([[0, columnOf((row) => `Client ${row}`)]]);
  const runs = Array.from({ length: rounds }, () => {
    const question = questionOf(choice, model, { headers, range });
    // Fresh columns, as a sheet that was read anew has: what is known of a column is not found out again.
    const fresh = { sales: measures.sales.slice(), loyalty: measures.loyalty.slice() };
    const cells = { measures: fresh, otherHeaders: headers, headers, evidence: { headers, labels } };
    const work = planInSlices(range, question, cells);
    let longest = 0;
    const began = process.cpuUsage();
    for (;;) {
      const clock = performance.now();
      const step = work.next();
      longest = Math.max(longest, performance.now() - clock);
      if (step.done) return { time: processorTimeSince(began), longest };
    }
  });
  return { time: median(runs.map(({ time }) => time)), longest: median(runs.map((run) => run.longest)) };
}

const [rows, rounds] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(measurePlan(rows!, rounds!)));
