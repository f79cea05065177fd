import { catalogue } from '../src/classifier/models/catalogue';
import type { MeasuredModel } from './bench/classify-model';
import { markdownTable } from './bench/markdown-table';
import { report, under, type Result } from './bench/results';
import { bundled } from './bench/measure/run-bundled';

/** Number of rows: as many as fit below the header of a sheet. */
const rows = 1_048_575;
const growthSizes = [10_000, 100_000, 1_000_000, 10_000_000];
const growing = ['sales-loyalty', 'deal-size', 'satisfaction'];

/** How many times as long as the loop by hand a model may take. */
const most = (id: string) => (id === 'sales-loyalty' ? 1.5 : 3);

const measured = bundled<MeasuredModel>('classify-model');

const shown = (time: number) => (time >= 100 ? time.toFixed(0) : time.toFixed(2));

const results: Result[] = [];
const models = catalogue.map(({ id }) => {
  const { ratio, classifier, hand } = measured(id, rows, 15);
  console.log(id, ratio.toFixed(2));
  results.push(under(`*${id}*, 1,048,575 rows, against a loop written by hand`, ratio, most(id), 'times'));
  const verdict = ratio <= most(id) ? 'reached' : 'missed';
  return [id, ratio.toFixed(2), String(most(id)), verdict, shown(classifier), shown(hand)];
});

const growth = growing.map((id) => {
  const times = growthSizes.map((size) => measured(id, size, size > 1_000_000 ? 3 : 21).classifier);
  const exponent = Math.log10(times.at(-1)! / times[0]!) / Math.log10(growthSizes.at(-1)! / growthSizes[0]!);
  results.push(under(`*${id}*, growth from 10,000 to 10,000,000 rows: the exponent`, exponent, 1.05, ''));
  return [id, exponent.toFixed(2), ...times.map(shown)];
});

report(
  'classify',
  results,
  `## Classify, against a loop by hand

${rows.toLocaleString('en-US')} rows, every hundredth blank. The loop by hand (\`scripts/bench/hand-loops.ts\`) knows this one model
and these filled-in cells only and answers the tier alone; the classifier answers tier and what decided it, whatever the cells
hold. Both give the same tiers, which is checked before. The loops for *RFM* and *Satisfaction* take quantiles from ClientTier's own function. They take turns in a process of their own for each model; the ratio is the median of 15
ratios, the times are medians, all in time of the processor.

${markdownTable(['model', 'ratio', 'goal', '', 'classifier (ms)', 'by hand (ms)'], models)}
## Growth

The exponent is 1 if ten times the rows take ten times as long; the goal is 1.05.

${markdownTable(['model', 'exponent', ...growthSizes.map((size) => `${size.toLocaleString('en-US')} rows (ms)`)], growth)}`,
);
