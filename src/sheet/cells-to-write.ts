import type { EarlierColumns } from './earlier-columns';
import { KnownTexts, strategyByHand } from './known-texts';
import { modelOf } from './model-of';
import type { OverrideTreatment, Plan } from './segmentation';
import { sheetText } from './sheet-text';

/** Header and cells of both columns; null is for a cell that is to be left as it stands. */
export interface CellsToWrite {
  readonly segment: readonly (string | null)[];
  readonly strategy: readonly (string | null)[];
}

/**
 * The plan's cells with the overrides kept or replaced. A kept tier is written in the language of the plan, with its
 * own strategy and the mark *(by hand)*, by which the next run knows it again; whatever else was typed stays untouched.
 */
export function cellsToWrite(
  { choice, segment, strategy, overrides }: Plan,
  earlier: EarlierColumns | undefined,
  treatment: OverrideTreatment,
): CellsToWrite {
  if (treatment === 'replace' || !earlier) return { segment, strategy };
  const model = modelOf(choice);
  const known = new KnownTexts(model, earlier.texts);
  const { byHand } = sheetText[choice.language];
  const kept = { segment: [...segment] as (string | null)[], strategy: [...strategy] as (string | null)[] };

  for (const { row, column, typed } of overrides) {
    const cell = row + 1;
    if (column === 'strategy') {
      kept.strategy[cell] = null;
      continue;
    }
    const outcome = known.outcome(typed);
    const tier = model.tiers.find(({ id }) => id === outcome);
    const isFormula = earlier.segment?.formulas.has(row);
    kept.segment[cell] = tier && !isFormula ? tier.name[choice.language] : null;
    kept.strategy[cell] = tier ? strategyByHand(tier.strategy[choice.language], byHand) : byHand;
  }
  return kept;
}
