/** One indicator of one client: her number, and how it counts. */
export interface ScaledNumber {
  readonly value: number;
  /** Scaled from 0 here ... */
  readonly lo: number;
  /** ... to 100 here; where the two are equal it is the middle. */
  readonly hi: number;
  readonly weight: number;
  readonly reversed: boolean;
}

/**
 * An index from 0 to 100: each indicator scaled and clamped, then averaged by weight; weights need not add up to one.
 * It is kept to ten decimals: the last digits depend on how it was reckoned, and must move nobody over a line.
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
