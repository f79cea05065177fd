import { quantileOf } from '../statistics/quantile';
import { eachRow, type Sliced } from '../slices';
import { scaledIndex, type ScaledNumber } from './scaled-index';

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
  // One array reused for all clients, of whom there may be 200,000.
  const scales: (ScaledNumber & { value: number })[] = [];
  for (const { values, weight, reversed } of indicators) {
    yield;
    const reordered = values.slice();
    const [lo, hi] = [quantileOf(reordered, scaleEnds.lo), quantileOf(reordered, scaleEnds.hi)];
    scales.push({ value: 0, lo, hi, weight, reversed });
  }
  const index = new Float64Array(indicators[0]?.values.length ?? 0);
  yield* eachRow(index.length, (client) => {
    scales.forEach((scale, indicator) => {
      scale.value = indicators[indicator]!.values[client]!;
    });
    index[client] = scaledIndex(scales);
  });
  return index;
}
