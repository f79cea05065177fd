import { before, rangeSteps } from './clients-in-ranges';
import type { Asked } from './draw-in-ranges';
import { columnsText, firstOf, type Step } from './sql-text';

/**
 * Returns the steps from the step `numbers` to a row with natural breaks, as `natural-break.ts` computes them, and the
 * query for that row. Sorts each range of numbers by itself; its first row continues with the count and sum of the lower
 * ranges.
 */
export function breaksInRanges(asked: readonly Asked[]): [steps: Step[], query: string] {
  const steps: Step[] = [
    ...rangeSteps,
    {
      name: 'equal',
      query: `  SELECT /*+ BROADCAST(ranges) */ ranges.grp, ranges.r, before, smaller, total, sum, v, middle, COUNT(*) AS n
  FROM ranged JOIN ranges ON ranged.grp = ranges.grp AND ranged.r = ranges.r
  GROUP BY ALL`,
    },
    {
      name: 'split',
      query: `  SELECT *,
    before + ${before('n', 'v', 'grp, r')} AS below,
    smaller + ${before('(v - middle) * n', 'v', 'grp, r')} AS sum_below
  FROM equal`,
    },
    {
      name: 'breaks',
      query: `  SELECT grp, COALESCE(MAX_BY(v, STRUCT(${difference}, v)) FILTER (WHERE below > 0), MIN(v)) AS x\n  FROM split\n  GROUP BY grp`,
    },
  ];
  const columns = asked.map(({ name, group }) => ({
    name,
    text: `MAX(${firstOf([[`grp = ${group}`, 'x']])})`,
  }));
  return [steps, `SELECT ${columnsText(columns)}\nFROM breaks`];
}

/** The difference between the means of the two sides, weighted by their numbers of clients. */
const difference =
  'sum_below * sum_below / NULLIF(below, 0) + (sum - sum_below) * (sum - sum_below) / (total - below)';
