import type { Cutoff } from '../cutoff';
import type { Condition } from '../decision-table';
import type { DerivedMeasure } from '../derivation';

/** What replaces a derived measure when a model is put into row form (see `row-form.ts`). */
export interface Replacement {
  /** The measures that take its place. */
  readonly derived: readonly DerivedMeasure[];
  /** Cut-offs that replace those of the derived measure, in ascending order. Left out if its own cut-offs stay. */
  readonly cutoffs?: readonly Cutoff[];
  /** Further cut-offs, from which the new measures are computed. */
  readonly further?: readonly Cutoff[];
  /**
   * Converts a condition on the derived measure into a condition on the new measures; into true or false if the outcome
   * is the same for every client.
   */
  condition(condition: Condition): Condition | boolean;
}
