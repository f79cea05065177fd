import type { Localized } from './language';

/** Colours of a tier as `#RRGGBB`; the text is readable on the fill (contrast 4.5:1 or better). */
export interface TierColor {
  readonly fill: string;
  readonly text: string;
}

/** How a client of a tier ranks among all, from the best down: what care she asks for hangs on it. */
export const standings = ['top', 'good', 'standard', 'low'] as const;
export type Standing = (typeof standings)[number];

/** One outcome of a model. The id is its identity; the name is what is shown, and unique across models. */
export interface Tier {
  readonly id: string;
  readonly name: Localized;
  readonly strategy: Localized;
  readonly color: TierColor;
  readonly standing: Standing;
  /** Other names under which the tier is known, accepted wherever a tier's name is typed. */
  readonly aliases?: readonly string[];
}

/** What is needed of a model to know its tiers by their names. */
export interface TierList {
  readonly id: string;
  readonly tiers: readonly Tier[];
}
