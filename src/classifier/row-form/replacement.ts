import type { Cutoff } from '../cutoff';
import type { Condition } from '../decision-table';
import type { DerivedMeasure } from '../derivation';

/** What a derived measure has become in a model's row form. */
export interface Replacement {
  /** What stands in its place. */
  readonly derived: readonly DerivedMeasure[];
  /** What stands in place of the cut-offs on it, ascending; left out where these stay. */
  readonly cutoffs?: readonly Cutoff[];
  /** Cut-offs that it is drawn by, besides those on it. */
  readonly drawn?: readonly Cutoff[];
  /** What a condition on it has become; true or false where it is settled for everyone. */
  condition(condition: Condition): Condition | boolean;
}
