import { quantilesOf } from '../statistics/quantile';
import type { Sliced } from '../slices';
import { scaledIndex, type ScaledColumn } from './scaled-index';

/** The numbers of one indicator, one a client, all known. */
export interface IndicatorColumn {
  readonly values: Float64Array;
  readonly weight: number;
  readonly reversed: boolean;
}

/** The quantiles at which an indicator scales to 0 and to 100. */
export const scaleEnds = { lo: 0.05, hi: 0.95 } as const;

/**
 * Returns an index from 0 to 100 per client (see `scaled-index.ts`), each indicator scaled by the quantiles of all
 * clients.
 */
export function* weightedIndex(indicators: readonly IndicatorColumn[]): Sliced<Float64Array> {
  const scaled: ScaledColumn[] = [];
  for (const { values, weight, reversed } of indicators) {
    yield;
    const [lo, hi] = quantilesOf(values.slice(), [scaleEnds.lo, scaleEnds.hi]).map((end) =>
      Float64Array.of(end),
    );
    scaled.push({ values, lo: lo!, hi: hi!, weight: Float64Array.of(weight), reversed });
  }
  return yield* scaledIndex(scaled);
}
