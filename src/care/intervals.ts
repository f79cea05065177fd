import { care } from '../classifier/models/care';
import { catalogue } from '../classifier/models/catalogue';
import type { Model } from '../classifier/model';
import { daysCutoffs } from '../classifier/measures/rank-days';
import { tierRanks, type TierRank } from '../classifier/tier';
import type { CellValue } from '../sheet/cells/cell';

/** Returns how many days may pass between contacts with a tier of this rank, by the model *Care* of the workbook. */
export function daysOwed(model: Model, rank: TierRank): number {
  const id = daysCutoffs[tierRanks.indexOf(rank)]!;
  for (const { cutoffs } of [model, care]) {
    const rule = cutoffs.find((cutoff) => cutoff.id === id)?.rule;
    if (rule?.kind === 'fixed') return rule.value;
  }
  throw new Error(`The model care has no days for the rank ${rank}.`);
}

/** The rank whose days apply to clients without a tier. */
export const rankOfNone: TierRank = 'good';

/** Returns whether these are the days that *Care* proposes for a segment of one of the classic models, in any language. */
export const isUsualInterval = (segment: CellValue, days: CellValue): boolean =>
  catalogue.some(({ tiers }) =>
    tiers.some(
      ({ name, rank }) =>
        Object.values(name).some((each) => each === segment) && daysOwed(care, rank) === days,
    ),
  );
