import type { Localized } from './language';

/** Colours of a tier as `#RRGGBB`; the text has a contrast of 4.5:1 or better on the fill. */
export interface TierColor {
  readonly fill: string;
  readonly text: string;
}

/** How a tier ranks among all clients, best first. The care that a client gets depends on it. */
export const tierRanks = ['top', 'good', 'standard', 'low'] as const;
export type TierRank = (typeof tierRanks)[number];

/** One outcome of a model. The id identifies it; the name is shown, and is unique across models. */
export interface Tier {
  readonly id: string;
  readonly name: Localized;
  readonly strategy: Localized;
  readonly color: TierColor;
  readonly rank: TierRank;
  /** Other names of the tier, accepted wherever a tier's name is typed. */
  readonly aliases?: readonly string[];
}

/** What is needed of a model to find its tiers by name. */
export interface TierList {
  readonly id: string;
  readonly tiers: readonly Tier[];
}
