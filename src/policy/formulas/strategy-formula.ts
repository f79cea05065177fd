import { policyCellName, strategiesName, tierNamesName } from '../names';

/**
 * Makes a formula that looks up the strategy of the tier in the segment cell, whether computed or typed. Blank if the
 * cell names no tier.
 */
export function strategyFormula(modelId: string, segmentCell: string): string {
  const place = `MATCH(${segmentCell},${tierNamesName(modelId)},0)`;
  const found = `IFERROR(INDEX(${strategiesName(modelId)},${place}),"")`;
  return `=IF(ISERROR(${policyCellName(modelId)}),NA(),${found})`;
}
