import { quantile } from 'd3-array';
import { scaledIndex } from './scaled-index';

/** The numbers of one indicator, one a client, all known. */
export interface IndicatorColumn {
  readonly values: Float64Array;
  readonly weight: number;
  readonly reversed: boolean;
}

/** Where an indicator is scaled to 0 and to 100: at these quantiles. */
export const scaleEnds = { lo: 0.05, hi: 0.95 } as const;

/** An index from 0 to 100 (see `scaled-index.ts`), each indicator scaled by the quantiles of all clients. */
export function weightedIndex(indicators: readonly IndicatorColumn[]): Float64Array {
  const scales = indicators.map(({ values, weight, reversed }) => ({
    lo: quantile(values, scaleEnds.lo)!,
    hi: quantile(values, scaleEnds.hi)!,
    weight,
    reversed,
  }));
  const clients = indicators[0]?.values.length ?? 0;
  return Float64Array.from({ length: clients }, (_, client) =>
    scaledIndex(scales.map((scale, index) => ({ ...scale, value: indicators[index]!.values[client]! }))),
  );
}
