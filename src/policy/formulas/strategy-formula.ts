import { policyCellName, strategiesName, tierNamesName } from '../names';

/**
 * Returns a formula that looks up the strategy for the text in the segment cell, even if it was typed; blank if it is
 * no tier.
 */
export function strategyFormula(modelId: string, segmentCell: string): string {
  const place = `MATCH(${segmentCell},${tierNamesName(modelId)},0)`;
  const found = `IFERROR(INDEX(${strategiesName(modelId)},${place}),"")`;
  return `=IF(ISERROR(${policyCellName(modelId)}),NA(),${found})`;
}
