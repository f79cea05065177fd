import { markdownTable } from './bench/markdown-table';
import type { MeasuredPlan } from './bench/plan-rows';
import { report, shown, under } from './bench/results';
import { bundled } from './bench/measure/run-bundled';

/** Numbers of rows, and how often each is planned. */
const sizes = [
  [10_000, 15],
  [100_000, 9],
  [200_000, 9],
  [1_000_000, 3],
] as const;

const plan = bundled<MeasuredPlan>('plan-rows');
const measured = new Map(sizes.map(([rows, rounds]) => [rows, plan(rows, rounds)]));
const [few, many] = [sizes[0][0], sizes[3][0]];
const exponent = Math.log(measured.get(many)!.time / measured.get(few)!.time) / Math.log(many / few);

report(
  'planning',
  [
    under('Planning 200,000 rows with amounts as text', measured.get(200_000)!.time, 370, 'ms'),
    under('The longest task of it', measured.get(200_000)!.longest, 50, 'ms'),
    under('Planning, growth from 10,000 to 1,000,000 rows: the exponent', exponent, 1.05, ''),
  ],
  `## Planning

Milliseconds of the processor, as medians, from the cells of a list to what is written into each: a third of the sales are texts (\`¥1,200.50\`), some
levels of loyalty are words or unreadable, and each client has a name. *Longest task*: the longest time between two pauses, by the clock. The
exponent of growth from 10,000 to 1,000,000 rows is ${exponent.toFixed(2)}; the goal is 1.05.

${markdownTable(
  ['rows', 'ms', 'longest task (ms)'],
  [...measured].map(([rows, { time, longest }]) => [rows, shown(time), shown(longest)]),
)}`,
);
