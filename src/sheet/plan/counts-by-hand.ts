import type { Model } from '../../classifier/model';
import { unclassifiedOutcome } from '../../classifier/unclassified';
import type { EarlierColumns } from '../record/last-run';
import { KnownTexts } from '../record/recognize-texts';
import type { Override, OverrideTreatment } from '../override';
import type { Plan, TierTally } from './plan';

/** The computed tiers of the rows, and which row of each client counts. */
interface Calculated {
  readonly counts: readonly number[];
  /** For each row the index of its tier, or `noClient` or `unclassified`. */
  readonly tiers: Int16Array;
  isFirstRow(row: number): boolean;
}

/** Counts clients per tier if overrides are kept; a client on several rows counts by her first. */
export function tallyByHand(
  model: Model,
  earlier: EarlierColumns,
  overrides: readonly Override[],
  { counts, tiers, isFirstRow }: Calculated,
): TierTally {
  const known = new KnownTexts(model, earlier.texts);
  const shown = [...counts];
  let other = 0;
  for (const { row, column, typed } of overrides) {
    if (column !== 'segment' || !isFirstRow(row)) continue;
    const calculated = tiers[row]!;
    if (calculated in shown) shown[calculated]! -= 1;
    const outcome = known.outcome(typed);
    const tier = model.tiers.findIndex(({ id }) => id === outcome);
    if (tier >= 0) shown[tier]! += 1;
    else if (outcome !== unclassifiedOutcome) other += 1;
  }
  return { counts: shown, other };
}

/** Returns how many clients are in each tier after the plan is carried out. */
export const tallyOf = ({ counts, byHand }: Plan, treatment: OverrideTreatment): TierTally =>
  treatment === 'keep' && byHand ? byHand : { counts, other: 0 };
