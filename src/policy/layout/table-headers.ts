import type { Language } from '../../classifier/language';
import type { CellValue } from '../../sheet/cells/cell';
import type { PolicyTable } from '../names';
import { policyText } from '../texts';
import type { Shape } from './model-positions';

/**
 * Returns the header cells of a model's tables.
 *
 * @param levels number of columns in a custom model's grid: 1 for a ladder, 0 for a model of the catalogue
 */
export function tableHeaders(
  shape: Shape,
  levels: number,
  language: Language,
): Readonly<Record<PolicyTable, readonly string[]>> {
  const text = policyText[language];
  return {
    Measures: { standard: text.measures, own: text.ownMeasures, score: text.scoreMeasures }[shape],
    Indices: text.indices,
    Cutoffs: text.cutoffs,
    Tiers: text.tiers,
    Grid: [text.levels, ...(levels === 1 ? [text.ladderTier] : levelLabels(levels, language))],
  };
}

/** English headers of earlier versions, and what they are called now. Workbooks of that time still have them. */
const renamed: Readonly<Record<string, string>> = { Tier: 'Segment', 'Drawn on': 'Calculated on' };

/** Returns the header cells of a table as they are called now: `Drawn on` becomes `Calculated on`. */
export const headersNow = (header: readonly CellValue[]): CellValue[] =>
  header.map((cell) => renamed[String(cell)] ?? cell);

/** Returns the labels of a measure's levels, from the highest down: `Level 2 (highest)`, `Level 1 (lowest)`. */
export function levelLabels(count: number, language: Language): string[] {
  return Array.from({ length: count }, (_, fromTop) => policyText[language].level(count - fromTop, count));
}
