import { quantilesOf } from '../statistics/quantile';
import type { Sliced } from '../slices';
import { knownNumbers } from './known-numbers';
import { scaledIndex, type ScaledColumn } from './scaled-index';

/** The values of one indicator, one per row. */
export interface IndicatorColumn {
  readonly values: Float64Array;
  readonly weight: number;
  readonly reversed: boolean;
}

/** The quantiles that scale to 0 points and to 100 points. */
export const scaleEnds = { lo: 0.05, hi: 0.95 } as const;

/**
 * Returns one index from 0 to 100 per row. Takes the ends of each indicator's scale (`scaleEnds`) from the clients
 * who have all indicators; `scaledIndex` scales, weights and adds up.
 *
 * @param known which rows have all indicators
 */
export function* weightedIndex(
  indicators: readonly IndicatorColumn[],
  known: Uint8Array,
): Sliced<Float64Array> {
  const scaled: ScaledColumn[] = [];
  const room = new Float64Array(known.length);
  for (const { values, weight, reversed } of indicators) {
    const numbers = yield* knownNumbers(values, known, room);
    yield;
    const [lo, hi] = quantilesOf(numbers, [scaleEnds.lo, scaleEnds.hi]).map((end) => Float64Array.of(end));
    scaled.push({ values, lo: lo!, hi: hi!, weight: Float64Array.of(weight), reversed });
  }
  return yield* scaledIndex(scaled);
}
