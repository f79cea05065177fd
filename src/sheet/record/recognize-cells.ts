import type { CellValue } from '../cells/cell';
import type { KnownTexts } from './known-texts';
import type { SegmentRole } from '../segment-role';

/**
 * Returns whether ClientTier may have written this cell into its column. There is a function for each column, which
 * must recognize all texts of the column, whatever numbers are in them. A text that is not recognized counts as the
 * user's and stays when the columns are removed.
 */
export const isWrittenText: Readonly<Record<SegmentRole, (known: KnownTexts, cell: CellValue) => boolean>> = {
  segment: (known, cell) => known.outcome(cell) !== undefined,
  strategy: (known, cell) => known.witness(cell) !== undefined,
  // Its cells are formulas, which are recognized as such.
  entitled: () => false,
  previous: (known, cell) => known.outcome(cell) !== undefined || known.wasPrevious(cell),
  since: (known, cell) => known.isDayOfRun(cell),
  movement: (known, cell) => known.saysMovement(cell),
};
