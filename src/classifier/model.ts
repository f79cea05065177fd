import type { Cutoff } from './cutoff';
import type { DecisionTable } from './decision-table';
import type { DerivedMeasure } from './derivation';
import type { Localized } from './language';
import type { Measure } from './measure';
import type { Tier } from './tier';

/** A way to classify clients, written as data. Functions, pane, explanations and documents are derived from it. */
export interface Model {
  readonly id: string;
  /** Name of the model's custom function, e.g. `CLIENT_TIER`. */
  readonly functionName: string;
  readonly name: Localized;
  readonly question: Localized;
  /** The measures to read, in the order of the function's arguments. */
  readonly measures: readonly Measure[];
  /**
   * Set if the model began to read dates in a later version, when formulas without an as-of date existed. The argument
   * for the date then comes after the policy, so that these formulas still work.
   */
  readonly asOfLast?: true;
  /** Measures to compute from the others before the table decides. */
  readonly derived?: readonly DerivedMeasure[];
  /**
   * The cut-offs, in the order of the function's optional arguments. Those of one measure ascend, or descend if the
   * table says so; those with `addedLater` come last.
   */
  readonly cutoffs: readonly Cutoff[];
  /** The tiers in the order of lists and legends: best first, if one is best. */
  readonly tiers: readonly Tier[];
  /** Set if no tier is better than another, so that the tiers do not rank clients. */
  readonly unranked?: true;
  /**
   * Ladders of tiers, each from the lowest tier up: a tier is better than those before it in its ladder, and cannot be
   * compared with those of another. Each tier is in one ladder. Left out: ranks say which tier is better.
   */
  readonly tierLadders?: readonly (readonly string[])[];
  /**
   * Name and colour for a client who cannot be classified; left out: the same as in other models (`unclassifiedName`).
   */
  readonly unclassified?: Pick<Tier, 'name' | 'color'>;
  readonly table: DecisionTable;
  /** Set if an explanation also names other tiers whose conditions hold (see `tiersThatHold`). */
  readonly allThatHold?: true;
}
