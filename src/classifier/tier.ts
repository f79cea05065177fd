import type { Localized } from './language';

/** Colours of a tier as `#RRGGBB`. Text and fill have a contrast of at least 4.5:1. */
export interface TierColor {
  readonly fill: string;
  readonly text: string;
}

/** Ranks of tiers across all models, best first. A client's rank decides how often to contact her. */
export const tierRanks = ['top', 'good', 'standard', 'low'] as const;
export type TierRank = (typeof tierRanks)[number];

/** One outcome of a model. The id never changes; the name is shown, and no tier of another model has it. */
export interface Tier {
  readonly id: string;
  readonly name: Localized;
  readonly strategy: Localized;
  readonly color: TierColor;
  readonly rank: TierRank;
  /** Other names; a user may type them instead of the tier's name. */
  readonly aliases?: readonly string[];
}

/** The members of a model that suffice to find its tiers by name. */
export interface TierList {
  readonly id: string;
  readonly tiers: readonly Tier[];
}
