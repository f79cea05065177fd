import type { CellValue } from '../cells/cell';
import type { KnownTexts } from './known-texts';
import type { SegmentRole } from '../segment-role';

/**
 * Tells whether a cell, by its text, is one that ClientTier wrote into a column of this role. A text that is not
 * recognized counts as the user's, and stays when the columns are removed. So a column must recognize what it wrote
 * from any numbers, as they change between two runs.
 */
export const isWrittenText: Readonly<Record<SegmentRole, (known: KnownTexts, cell: CellValue) => boolean>> = {
  segment: (known, cell) => known.outcome(cell) !== undefined,
  strategy: (known, cell) => known.witness(cell) !== undefined,
};
