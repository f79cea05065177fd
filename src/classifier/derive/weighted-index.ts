import { quantile } from 'd3-array';

/** The numbers of one indicator, one a client, all known. */
export interface IndicatorColumn {
  readonly values: Float64Array;
  readonly weight: number;
  readonly reversed: boolean;
}

/**
 * An index from 0 to 100: each indicator scaled, then averaged by weight; weights need not add up to one.
 */
export function weightedIndex(indicators: readonly IndicatorColumn[]): Float64Array {
  const scaled = indicators.map(({ values, reversed }) => scale(values, reversed));
  const total = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const clients = indicators[0]?.values.length ?? 0;
  return Float64Array.from({ length: clients }, (_, client) => {
    const sum = indicators.reduce((part, { weight }, index) => part + weight * scaled[index]![client]!, 0);
    return sum / total;
  });
}

/** From 0 at the 5 % quantile to 100 at the 95 % quantile, clamped; the middle where the two are equal. */
function scale(values: Float64Array, reversed: boolean): Float64Array {
  const lo = quantile(values, 0.05)!;
  const hi = quantile(values, 0.95)!;
  return values.map((value) => {
    const share = hi === lo ? 0.5 : Math.min(1, Math.max(0, (value - lo) / (hi - lo)));
    return 100 * (reversed ? 1 - share : share);
  });
}
