import type { Cutoff } from '../cutoff';
import type { Condition } from '../decision-table';
import type { DerivedMeasure } from '../derivation';

/** What replaces a derived measure in a model's row form. */
export interface Replacement {
  /** The measures in its place. */
  readonly derived: readonly DerivedMeasure[];
  /** Replace the cut-offs of the derived measure, in ascending order. Left out if its own cut-offs stay. */
  readonly cutoffs?: readonly Cutoff[];
  /** Further cut-offs, from which it is computed. */
  readonly drawn?: readonly Cutoff[];
  /** Returns the condition in place of one on it; true or false if it is the same for every client. */
  condition(condition: Condition): Condition | boolean;
}
