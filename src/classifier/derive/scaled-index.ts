import { eachSlice, type Sliced } from '../slices';

/** The values of one indicator with its scale and weight. `lo`, `hi` and `weight` have one entry, or one per row. */
export interface ScaledColumn {
  readonly values: Float64Array;
  /** The number that scales to 0 points. */
  readonly lo: Float64Array;
  /** The number that scales to 100 points. If `lo` and `hi` are equal, every number scales to 50. */
  readonly hi: Float64Array;
  readonly weight: Float64Array;
  readonly reversed: boolean;
}

/**
 * Returns one index from 0 to 100 per row: the weighted mean of the indicators, each scaled and limited to 0 to 100.
 * Weights need not add up to one. Results are rounded to ten decimals, so that rounding errors move nobody across a
 * cut-off.
 */
export function* scaledIndex(indicators: readonly ScaledColumn[]): Sliced<Float64Array> {
  const clients = indicators[0]?.values.length ?? 0;
  const [sums, totals] = [new Float64Array(clients), new Float64Array(clients)];
  yield* eachSlice(clients, (from, to) => {
    for (const indicator of indicators) addScaled(sums, totals, indicator, from, to);
    for (let client = from; client < to; client++) {
      sums[client] = Math.round((sums[client]! / totals[client]!) * 1e10) / 1e10;
    }
  });
  return sums;
}

function addScaled(
  sums: Float64Array,
  totals: Float64Array,
  { values, lo, hi, weight, reversed }: ScaledColumn,
  from: number,
  to: number,
) {
  const steps = [lo, hi, weight].map(({ length }) => (length === 1 ? 0 : 1));
  const [loStep, hiStep, weightStep] = [steps[0]!, steps[1]!, steps[2]!];
  for (let client = from; client < to; client++) {
    const [least, most] = [lo[client * loStep]!, hi[client * hiStep]!];
    const share = most === least ? 0.5 : Math.min(1, Math.max(0, (values[client]! - least) / (most - least)));
    const ofClient = weight[client * weightStep]!;
    totals[client]! += ofClient;
    sums[client]! += ofClient * (100 * (reversed ? 1 - share : share));
  }
}
