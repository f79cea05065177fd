import type { Model, TierColor } from '../classifier/model';
import { unclassifiedColor } from '../classifier/unclassified';
import type { WrittenTexts } from '../sheet/written-texts';

/**
 * Colours a segment column (without its header) by one rule a tier, which compares with the tier's name: one operation
 * whatever the number of clients, following every edit. What rules the column had before are dropped.
 */
export function colorTiers(
  column: Excel.Range,
  model: Model,
  { tiers, unclassified }: WrittenTexts,
  hasUnclassified: boolean,
): void {
  column.conditionalFormats.clearAll();
  for (const { id, name } of tiers) {
    const tier = model.tiers.find((candidate) => candidate.id === id);
    if (tier) addRule(column, saying(name), tier.color);
  }
  if (hasUnclassified) addRule(column, saying(unclassified), model.unclassified?.color ?? unclassifiedColor);
}

/** Queues a rule that colours the cells that are equal to what a formula says. */
export function addRule(column: Excel.Range, formula: string, { fill, text: color }: TierColor): void {
  const { cellValue } = column.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  cellValue.format.fill.color = fill;
  cellValue.format.font.color = color;
  cellValue.rule = {
    operator: Excel.ConditionalCellValueOperator.equalTo,
    formula1: formula,
  };
}

const saying = (text: string) => `="${text.replaceAll('"', '""')}"`;
