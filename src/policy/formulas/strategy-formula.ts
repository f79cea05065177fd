import { policyCellName, strategiesName, tierNamesName } from '../names';

/** Looks up the strategy for what stands in the segment cell, also where that was typed; blank where it is no tier. */
export function strategyFormula(modelId: string, segmentCell: string): string {
  const place = `MATCH(${segmentCell},${tierNamesName(modelId)},0)`;
  const found = `IFERROR(INDEX(${strategiesName(modelId)},${place}),"")`;
  return `=IF(ISERROR(${policyCellName(modelId)}),NA(),${found})`;
}
