import type { CutoffRule } from '../cutoff';
import { fractionOf } from '../cutoffs/rule-kinds';
import { before, rangeSteps } from './clients-in-ranges';
import { withPolicyNumber } from './policy-number';
import { columnsText, firstOf, type Step } from './sql-text';
import type { Writing } from './writing';

/** A cut-off to compute from the numbers of a group. */
export interface Asked {
  /** The name of its variable. */
  readonly name: string;
  /** The group's number in the step `numbers`. */
  readonly group: number;
  readonly rule: CutoffRule;
}

const kindOf = ({ rule }: Asked) => `'${rule.kind}'`;

/**
 * Returns the steps from the step `numbers` to a row with all cut-offs, by the same rules as `rule-kinds.ts`, and the
 * query for that row. Counts the clients in ranges, finds the ranges with the wanted places, and sorts only these. For
 * a natural break, computes only the middle number.
 */
export function placesInRanges(
  { dialect }: Writing,
  asked: readonly Asked[],
): [steps: Step[], query: string] {
  const listed = asked.map(
    (each, index) =>
      `(${index}, ${each.group}, ${kindOf(each)}, ${dialect.number(fractionOf(each.rule) ?? 0.5)})`,
  );
  const steps: Step[] = [
    ...rangeSteps,
    {
      name: 'asked',
      query: `  SELECT * FROM VALUES ${listed.join(', ')} AS a(cutoff, of_group, kind, part)`,
    },
    {
      name: 'placed',
      query: `  SELECT /*+ BROADCAST(asked) */ *, ${place} AS place\n  FROM ranges JOIN asked ON grp = of_group`,
    },
    { name: 'chosen', query: `  SELECT *\n  FROM placed\n  WHERE ${holdsPlace}` },
    { name: 'equal', query: equal },
    {
      name: 'ordered',
      query: `  SELECT *,
    before + SUM(n) OVER (PARTITION BY cutoff, r ORDER BY v) AS upto,
    larger + ${before('v * n', 'v DESC', 'cutoff, r')} AS above
  FROM equal`,
    },
    { name: 'found', query: found },
    { name: 'drawn', query: `  SELECT cutoff, kind, ${drawn} AS x\n  FROM found` },
  ];
  const isRounded = asked.some(({ rule }) => rule.kind === 'scoreEdge');
  if (isRounded) steps.push({ name: 'rounded', query: withPolicyNumber(dialect, 'SELECT * FROM drawn') });
  const number = isRounded ? firstOf([["kind = 'scoreEdge'", 'rounded']], 'x') : 'x';
  const columns = asked.map(({ name }, index) => ({
    name,
    text: `MAX(${firstOf([[`cutoff = ${index}`, number]])})`,
  }));
  return [steps, `SELECT ${columnsText(columns)}\nFROM ${isRounded ? 'rounded' : 'drawn'}`];
}

/** The wanted place among the ascending numbers, from 0; for a quantile it may be between two clients, such as 4.5. */
const place = firstOf([
  ["kind = 'top'", 'CAST(total - LEAST(GREATEST(1, FLOOR(total * part + 0.5e0)), total) AS DOUBLE)'],
  ["kind = 'naturalBreak'", 'CAST(FLOOR(total / 2) AS DOUBLE)'],
  ["kind IN ('median', 'percentile', 'scoreEdge')", 'CAST(total - 1 AS DOUBLE) * part'],
]);

/**
 * True for the ranges with the two numbers around the place. For a share of the total, true for the range in which the
 * sum from the largest number down reaches the share. Always true for the last range.
 */
const holdsPlace = `before + n = total OR CASE WHEN kind = 'shareOfTotal' THEN r > 0 AND larger / whole < part AND (larger + s) / whole >= part ELSE before <= FLOOR(place) + 1 AND before + n > FLOOR(place) END`;

/** Selects the different numbers in these ranges, each with its number of clients. */
const equal = `  SELECT /*+ BROADCAST(chosen) */ cutoff, chosen.r, kind, part, place, before, larger, whole, total, sum, most, v, COUNT(*) AS n
  FROM ranged JOIN chosen ON ranged.grp = chosen.grp AND ranged.r = chosen.r
  GROUP BY ALL`;

const least = (condition: string) => `MIN(${firstOf([[condition, 'v']])})`;

const found = `  SELECT cutoff, kind, MAX(place - FLOOR(place)) AS gap, MAX(sum / total) AS mean, MAX(most) AS most,
    ${least('upto > FLOOR(place)')} AS low,
    ${least('upto > FLOOR(place) + 1')} AS high,
    ${least('v > 0 AND above / whole < part')} AS least_within
  FROM ordered
  GROUP BY cutoff, kind`;

const drawn = firstOf(
  [
    ["kind = 'mean'", 'mean'],
    ["kind = 'shareOfTotal'", 'COALESCE(least_within, CASE WHEN most > 0 THEN 2 * most ELSE 1e0 END)'],
    ["kind = 'scoreEdge' AND gap > 0", 'low + (high - low) * gap + 1'],
    ["kind = 'scoreEdge'", 'low + 1'],
    ['gap > 0', 'low + (high - low) * gap'],
  ],
  'low',
);
