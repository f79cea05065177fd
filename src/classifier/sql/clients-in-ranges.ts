import type { Step } from './sql-text';

/**
 * Writes the number of the range in which a number is. Numbers with about the same first three digits share a range,
 * and a larger number is never in a lower range. So each range has only few different numbers.
 */
const rangeOf =
  'CASE WHEN v > 0 THEN 1000000 + FLOOR(LN(v) * 1000) WHEN v < 0 THEN -1000000 - FLOOR(LN(-v) * 1000) ELSE 0 END';

/**
 * Returns the steps from the step `numbers` (columns `grp`, the number of the group, `v` and `middle`) to the step
 * `ranges`. It has for each range `r` of a group: its clients (`n`), the clients in lower ranges (`before`), its sum
 * (`s`), the sum of larger ranges (`larger`), and so on. All sums are of differences from `middle`.
 */
export const rangeSteps: readonly Step[] = [
  { name: 'ranged', query: `  SELECT *, ${rangeOf} AS r\n  FROM numbers\n  WHERE v IS NOT NULL` },
  {
    name: 'counted_ranges',
    query:
      '  SELECT grp, r, COUNT(*) AS n, SUM(v - middle) AS s, MAX(v) AS most\n  FROM ranged\n  GROUP BY grp, r',
  },
  {
    name: 'running_ranges',
    query: `  SELECT grp, r, n, s,
    ${before('n', 'r')} AS before,
    ${before('s', 'r')} AS smaller,
    ${before('s', 'r DESC')} AS larger,
    SUM(n) OVER (PARTITION BY grp) AS total,
    SUM(s) OVER (PARTITION BY grp) AS sum,
    MAX(most) OVER (PARTITION BY grp) AS most
  FROM counted_ranges`,
  },
  {
    name: 'ranges',
    query:
      '  SELECT *, MAX(CASE WHEN r > 0 THEN larger + s END) OVER (PARTITION BY grp) AS whole\n  FROM running_ranges',
  },
];

/** Writes the sum over the rows of the same group before this one; 0 for the first row. */
export function before(summed: string, order: string, partition = 'grp'): string {
  return `COALESCE(SUM(${summed}) OVER (PARTITION BY ${partition} ORDER BY ${order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)`;
}
