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
  const found = new Float64Array(clients);
  const areOneForAll = indicators.every(({ lo, hi, weight }) =>
    [lo, hi, weight].every(({ length }) => length === 1),
  );
  yield* eachSlice(clients, (from, to) => {
    const step = areOneForAll ? to - from : 1;
    for (let client = from; client < to; client += step) setIndex(found, indicators, client, client + step);
  });
  return found;
}

/** Sets the index of clients `from` to before `to`, who all have the scales and weights of the first of them. */
function setIndex(found: Float64Array, indicators: readonly ScaledColumn[], from: number, to: number): void {
  let total = 0;
  for (const { values, reversed, ...scale } of indicators) {
    const of = (column: Float64Array) => column[column.length === 1 ? 0 : from]!;
    const [lo, hi, weight] = [of(scale.lo), of(scale.hi), of(scale.weight)];
    addPoints(found, values, lo, hi, weight, reversed, from, to);
    total += weight;
  }
  for (let client = from; client < to; client++)
    found[client] = Math.round((found[client]! / total) * 1e10) / 1e10;
}

/** Adds the points of one indicator, times its weight. A function of its own, so that the engine optimizes its loop. */
function addPoints(
  sums: Float64Array,
  values: Float64Array,
  lo: number,
  hi: number,
  weight: number,
  reversed: boolean,
  from: number,
  to: number,
): void {
  const [isPoint, range] = [hi === lo, hi - lo];
  for (let client = from; client < to; client++) {
    const share = isPoint ? 0.5 : withinOne((values[client]! - lo) / range);
    sums[client]! += weight * (100 * (reversed ? 1 - share : share));
  }
}

const withinOne = (share: number) => (share < 0 ? 0 : share > 1 ? 1 : share);
