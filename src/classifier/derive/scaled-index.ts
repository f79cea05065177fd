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

/** Adds one indicator's points to the sums of clients `from` to before `to`, and its weight to their totals. */
function addScaled(
  sums: Float64Array,
  totals: Float64Array,
  indicator: ScaledColumn,
  from: number,
  to: number,
): void {
  const { values, reversed } = indicator;
  let [lo, hi, weight] = scaleOf(indicator, from);
  const isOneForAll = [indicator.lo, indicator.hi, indicator.weight].every(({ length }) => length === 1);
  for (let client = from; client < to; client++) {
    if (!isOneForAll) [lo, hi, weight] = scaleOf(indicator, client);
    const share = hi === lo ? 0.5 : withinOne((values[client]! - lo) / (hi - lo));
    totals[client]! += weight;
    sums[client]! += weight * (100 * (reversed ? 1 - share : share));
  }
}

/** Returns the scale and the weight of a client, from columns with one entry for all or one for each. */
function scaleOf({ lo, hi, weight }: ScaledColumn, client: number): [lo: number, hi: number, weight: number] {
  const of = (column: Float64Array) => column[column.length === 1 ? 0 : client]!;
  return [of(lo), of(hi), of(weight)];
}

const withinOne = (share: number) => (share < 0 ? 0 : share > 1 ? 1 : share);
