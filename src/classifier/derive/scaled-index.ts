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
  { values, lo, hi, weight, reversed }: ScaledColumn,
  from: number,
  to: number,
): void {
  const areSameForAll = [lo, hi, weight].every(({ length }) => length === 1);
  if (areSameForAll) return addPoints(sums, totals, values, lo[0]!, hi[0]!, weight[0]!, reversed, from, to);
  const of = (column: Float64Array, client: number) => column[column.length === 1 ? 0 : client]!;
  for (let client = from; client < to; client++) {
    const [least, most, weighs] = [of(lo, client), of(hi, client), of(weight, client)];
    addPoints(sums, totals, values, least, most, weighs, reversed, client, client + 1);
  }
}

function addPoints(
  sums: Float64Array,
  totals: Float64Array,
  values: Float64Array,
  least: number,
  most: number,
  weight: number,
  reversed: boolean,
  from: number,
  to: number,
): void {
  for (let client = from; client < to; client++) {
    const share = most === least ? 0.5 : withinOne((values[client]! - least) / (most - least));
    totals[client]! += weight;
    sums[client]! += weight * (100 * (reversed ? 1 - share : share));
  }
}

const withinOne = (share: number) => (share < 0 ? 0 : share > 1 ? 1 : share);
