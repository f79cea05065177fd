import type { CutoffRule } from '../cutoff';
import { withPolicyNumber } from './policy-number';
import { firstOf } from './sql-text';
import type { Writing } from './writing';

/** Name of a step with the clients' numbers in order: `v`, its place `n` from 1, and the number of clients `total`. */
export type Ranked = string;

/** Writes a query for the number of a cut-off, by the same rules as `rule-kinds.ts`; NULL if there are no clients. */
export function drawnText(writing: Writing, rule: CutoffRule, ranked: Ranked): string {
  switch (rule.kind) {
    case 'fixed':
      return `SELECT ${writing.dialect.number(rule.value)}`;
    case 'median':
      return quantile(writing, ranked, 0.5);
    case 'percentile':
      return quantile(writing, ranked, rule.p);
    case 'scoreEdge':
      return `SELECT rounded FROM (${withPolicyNumber(writing.dialect, `SELECT q + 1 AS x FROM (${quantile(writing, ranked, rule.p)}) AS a`)}) AS g`;
    case 'mean':
      return `SELECT SUM(v) / NULLIF(COUNT(*), 0) AS q FROM ${ranked}`;
    case 'top':
      return topValue(writing, ranked, rule.share);
    case 'naturalBreak':
      return naturalBreak(ranked);
    case 'shareOfTotal':
      return leastWithin(writing, ranked, rule.share);
  }
}

function quantile({ dialect }: Writing, ranked: Ranked, p: number): string {
  const place = `CAST(total - 1 AS ${dialect.types.double}) * ${dialect.number(p)}`;
  const at = (next: number) => `MAX(${firstOf([[`n = FLOOR(place) + ${next}`, 'v']])})`;
  const ends = `SELECT ${at(1)} AS low, ${at(2)} AS high, MAX(place - FLOOR(place)) AS part FROM (SELECT v, n, ${place} AS place FROM ${ranked}) AS b`;
  return `SELECT ${firstOf([['part > 0', 'low + (high - low) * part']], 'low')} AS q FROM (${ends}) AS c`;
}

function topValue({ dialect }: Writing, ranked: Ranked, share: number): string {
  const clients = `LEAST(GREATEST(1, FLOOR(CAST(total AS ${dialect.types.double}) * ${dialect.number(share)} + 0.5e0)), total)`;
  return `SELECT MAX(${firstOf([[`n = total - ${clients} + 1`, 'v']])}) AS q FROM ${ranked}`;
}

/**
 * The least number for which all larger ones hold less than a share of the total, as `leastWithin` in `rule-kinds.ts`.
 */
function leastWithin({ dialect }: Writing, ranked: Ranked, share: number): string {
  const before =
    'COALESCE(SUM(v) OVER (ORDER BY n DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)';
  const sums = `SELECT v, ${before} AS larger FROM ${ranked} WHERE v > 0`;
  const whole = `SELECT v, larger, MAX(larger + v) OVER () AS whole FROM (${sums}) AS a`;
  const within = `SELECT MIN(v) FROM (${whole}) AS b WHERE larger / whole < ${dialect.number(share)}`;
  const nobody = firstOf([
    ['MAX(v) > 0', '2 * MAX(v)'],
    ['MAX(v) <= 0', '1e0'],
  ]);
  return `SELECT COALESCE((${within}), ${nobody}) AS q FROM ${ranked}`;
}

function naturalBreak(ranked: Ranked): string {
  const middle = `(SELECT MAX(v) FROM ${ranked} WHERE n = FLOOR(total / 2) + 1)`;
  const away = `SELECT v, n, total, v - ${middle} AS d FROM ${ranked}`;
  const sums = `SELECT v, n, total, LAG(v) OVER (ORDER BY n) AS last, SUM(d) OVER (ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS below, SUM(d) OVER (ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS upto FROM (${away}) AS a`;
  const whole = `SELECT *, MAX(${firstOf([['n = total', 'upto']])}) OVER () AS whole FROM (${sums}) AS b`;
  const between = 'below * below / NULLIF(n - 1, 0) + (whole - below) * (whole - below) / (total - n + 1)';
  const best = `SELECT v FROM (${whole}) AS c WHERE n > 1 AND v <> last ORDER BY ${between} DESC, n DESC LIMIT 1`;
  return `SELECT COALESCE((${best}), MIN(v)) AS q FROM ${ranked}`;
}
