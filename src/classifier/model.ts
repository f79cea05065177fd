import type { Cutoff } from './cutoff';
import type { DecisionTable } from './decision-table';
import type { DerivedMeasure } from './derivation';
import type { Localized } from './language';
import type { Measure } from './measure';
import type { Tier } from './tier';

/**
 * A call of a model's function with results worked out by hand: shown in help and documents, and checked by a test.
 */
export interface Example {
  /** As typed in Excel, with constants for ranges: `{120;90}` is a column of two clients, `""` in it a blank cell. */
  readonly formula: string;
  /** The ids of the clients' tiers. */
  readonly tiers: readonly string[];
}

/** A model that classifies clients, as data. Everything else that ClientTier says about it is derived from this. */
export interface Model {
  readonly id: string;
  /** The custom function of this model, e.g. `CLIENT_TIER`. */
  readonly functionName: string;
  readonly name: Localized;
  /** The question that the model answers, in one line. */
  readonly question: Localized;
  /** In the order of the function's arguments. */
  readonly measures: readonly Measure[];
  /**
   * Set if the model's measures began to take dates after formulas had been written without an as-of date. The date's
   * argument then comes after the policy, so that those formulas still work.
   */
  readonly asOfLast?: true;
  /** Measures that are computed from the others before the table decides. */
  readonly derived?: readonly DerivedMeasure[];
  /**
   * In the order of the function's optional arguments. Cut-offs of one measure ascend, or descend if the table says
   * so; those added later come last.
   */
  readonly cutoffs: readonly Cutoff[];
  /** In the order in which they are shown: best first if there is a best. */
  readonly tiers: readonly Tier[];
  /** Set if no tier is better than another, so that they do not rank clients. */
  readonly unranked?: true;
  /** Name and colour for a client who cannot be classified; left out, the general ones (`unclassifiedName`). */
  readonly unclassified?: Pick<Tier, 'name' | 'color'>;
  readonly table: DecisionTable;
  /** Set if an explanation also reports the other tiers whose conditions hold (see `tiersThatHold`). */
  readonly allThatHold?: true;
  readonly example: Example;
}
