import { quantilesOf } from '../statistics/quantile';
import type { Sliced } from '../slices';
import { scaledIndex, type ScaledColumn } from './scaled-index';

/** The values of one indicator, one per row. */
export interface IndicatorColumn {
  readonly values: Float64Array;
  /** The values of the clients who have all indicators; the scale is computed from these. */
  readonly numbers: Float64Array;
  readonly weight: number;
  readonly reversed: boolean;
}

/** The quantiles that scale to 0 points and to 100 points. */
export const scaleEnds = { lo: 0.05, hi: 0.95 } as const;

/**
 * Returns one index from 0 to 100 per row. Takes the ends of each indicator's scale from its `numbers` (`scaleEnds`);
 * `scaledIndex` scales, weights and adds up.
 */
export function* weightedIndex(indicators: readonly IndicatorColumn[]): Sliced<Float64Array> {
  const scaled: ScaledColumn[] = [];
  for (const { values, numbers, weight, reversed } of indicators) {
    yield;
    const [lo, hi] = quantilesOf(numbers, [scaleEnds.lo, scaleEnds.hi]).map((end) => Float64Array.of(end));
    scaled.push({ values, lo: lo!, hi: hi!, weight: Float64Array.of(weight), reversed });
  }
  return yield* scaledIndex(scaled);
}
