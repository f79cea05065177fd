import { max, mean, median, min, quantile } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import type { CutoffRule } from './cutoff';
import { shareBefore } from './derive/running-share';

/**
 * The number that a rule comes to over `numbers`; NaN where there are none.
 * Percentiles are those of Excel's PERCENTILE.INC (Hyndman and Fan's type 7).
 */
export function drawCutoff(rule: CutoffRule, numbers: Float64Array): number {
  if (rule.kind === 'fixed') return rule.value;
  if (numbers.length === 0) return NaN;
  switch (rule.kind) {
    case 'median':
      return median(numbers) ?? NaN;
    case 'mean':
      return mean(numbers) ?? NaN;
    case 'percentile':
      return quantile(numbers, rule.p) ?? NaN;
    case 'top':
      return topValue(numbers, rule.share);
    case 'naturalBreak':
      return naturalBreak(numbers);
    case 'shareOfTotal':
      return leastWithin(numbers, rule.share);
    case 'scoreEdge':
      return quantile(numbers, rule.p)! + 1;
  }
}

/** The value of the last client within the top `share`, at least one client. */
function topValue(numbers: Float64Array, share: number): number {
  const descending = numbers.slice().sort().reverse();
  const clients = Math.min(Math.max(1, Math.round(descending.length * share)), descending.length);
  return descending[clients - 1]!;
}

function naturalBreak(numbers: Float64Array): number {
  const distinct = new Set(numbers).size;
  const classes = ckmeans([...numbers], Math.min(2, distinct));
  return classes[classes.length - 1]?.[0] ?? NaN;
}

/** Where no number lies within the share, the cut-off lies above all of them. */
function leastWithin(numbers: Float64Array, share: number): number {
  const before = shareBefore(numbers);
  const within = numbers.filter((_, index) => before[index]! < share);
  return within.length > 0 ? min(within)! : aboveAll(max(numbers)!);
}

/** Twice the largest, so that it stays above when it is rounded, however large that is. */
const aboveAll = (largest: number) => (largest > 0 ? 2 * largest : 1);
