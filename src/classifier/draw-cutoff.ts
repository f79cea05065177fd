import type { CutoffRule } from './cutoff';
import { shareBefore } from './derive/running-share';
import { naturalBreak } from './natural-break';
import { policyNumber } from './policy-number';
import { quantileOfSorted } from './quantile';
import type { Sliced } from './slices';

/**
 * The number that a rule comes to over `numbers`; NaN where there are none.
 * Percentiles are those of Excel's PERCENTILE.INC (Hyndman and Fan's type 7).
 */
export function* drawCutoff(rule: CutoffRule, numbers: Float64Array): Sliced<number> {
  if (rule.kind === 'fixed') return rule.value;
  if (numbers.length === 0) return NaN;
  switch (rule.kind) {
    case 'median':
      return quantileOfSorted(ascending(numbers), 0.5);
    case 'mean':
      return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    case 'percentile':
      return quantileOfSorted(ascending(numbers), rule.p);
    case 'top':
      return topValue(numbers, rule.share);
    case 'naturalBreak':
      return naturalBreak(numbers);
    case 'shareOfTotal':
      return yield* leastWithin(numbers, rule.share);
    case 'scoreEdge':
      return policyNumber(quantileOfSorted(ascending(numbers), rule.p) + 1);
  }
}

/** The value of the last client within the top `share`, at least one client. */
function topValue(numbers: Float64Array, share: number): number {
  const clients = Math.min(Math.max(1, Math.round(numbers.length * share)), numbers.length);
  return ascending(numbers)[numbers.length - clients]!;
}

const ascending = (numbers: Float64Array) => numbers.slice().sort();

/** Where no number lies within the share, the cut-off lies above all of them. */
function* leastWithin(numbers: Float64Array, share: number): Sliced<number> {
  const before = yield* shareBefore(numbers);
  const within = ascending(numbers.filter((_, index) => before[index]! < share));
  return within[0] ?? aboveAll(ascending(numbers).at(-1)!);
}

/** Twice the largest, so that it stays above when it is rounded, however large that is. */
const aboveAll = (largest: number) => (largest > 0 ? 2 * largest : 1);
