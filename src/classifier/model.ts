import type { Cutoff } from './cutoff';
import type { DecisionTable } from './decision-table';
import type { DerivedMeasure } from './derivation';
import type { Localized } from './language';
import type { Measure } from './measure';
import type { Tier } from './tier';

/** A call of a model's function with its answer worked out by hand: shown in help and documentation, held to by a test. */
export interface Example {
  /** As typed in Excel, with constants for ranges: `{120;90}` is a column of two clients, `""` in it a blank cell. */
  readonly formula: string;
  /** The ids of the clients' tiers. */
  readonly tiers: readonly string[];
}

/** A model of what a client is, as data. Everything else that ClientTier says about it is derived from here. */
export interface Model {
  readonly id: string;
  /** The custom function that asks this model, e.g. `CLIENT_TIER`. */
  readonly functionName: string;
  readonly name: Localized;
  /** The question that the model answers, in one line. */
  readonly question: Localized;
  /** In the order of the function's arguments. */
  readonly measures: readonly Measure[];
  /**
   * Set for a model whose measures came to take dates after formulas had been written without a day of reckoning: its
   * argument comes after the policy, so that those go on.
   */
  readonly asOfLast?: true;
  /** Reckoned from the measures before the table decides. */
  readonly derived?: readonly DerivedMeasure[];
  /**
   * In the order of the function's optional arguments; those of one measure ascend or, if the table says so, descend;
   * those that were added later at the end.
   */
  readonly cutoffs: readonly Cutoff[];
  /** In the order in which they are shown: best first where there is a best. */
  readonly tiers: readonly Tier[];
  /** Set if no tier is above another: they say nothing of how a client ranks. */
  readonly unranked?: true;
  /** How a client who cannot be classified is shown; left out, as everywhere (`unclassifiedName`). */
  readonly unclassified?: Pick<Tier, 'name' | 'color'>;
  readonly table: DecisionTable;
  /** Besides the tier that the first hit decides, the others whose conditions hold are told (see `tiersThatHold`). */
  readonly allThatHold?: true;
  readonly example: Example;
}
