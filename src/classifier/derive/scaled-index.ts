/** One client's number for one indicator, and its scale and weight. */
export interface ScaledNumber {
  readonly value: number;
  /** Scales to 0 ... */
  readonly lo: number;
  /** ... and this to 100. If the two are equal, every number scales to 50. */
  readonly hi: number;
  readonly weight: number;
  readonly reversed: boolean;
}

/**
 * Returns an index from 0 to 100: the weighted mean of the indicators, each scaled and clamped. Weights need not add
 * up to one. Rounds to ten decimals, so that rounding errors move nobody across a cut-off.
 */
export function scaledIndex(indicators: readonly ScaledNumber[]): number {
  let [total, sum] = [0, 0];
  for (const indicator of indicators) {
    total += indicator.weight;
    sum += indicator.weight * scaled(indicator);
  }
  return Math.round((sum / total) * 1e10) / 1e10;
}

function scaled({ value, lo, hi, reversed }: ScaledNumber): number {
  const share = hi === lo ? 0.5 : Math.min(1, Math.max(0, (value - lo) / (hi - lo)));
  return 100 * (reversed ? 1 - share : share);
}
