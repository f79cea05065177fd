import type { Measure } from '../../classifier/measure';
import { readsDates } from '../../classifier/reads-dates';
import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { couldBeTwoDays, dateInText, orderThroughout } from '../text/date-in-text';

/** A text that can mean two days (`3/4/2026`), in a column that does not show which, and the day that was assumed. */
export interface UndecidedDate {
  readonly row: number;
  /** The day as an Excel serial number. */
  readonly day: number;
}

/**
 * Finds the first date that can mean two days. Undefined if there is none, if the workbook's order is not known, or if
 * some text of the column shows whether days or months come first. Otherwise such dates are read in the workbook's order.
 */
export function* undecidedDate(
  cells: readonly CellValue[],
  measure: Measure,
  { dateOrder }: Culture,
): Sliced<UndecidedDate | undefined> {
  if (dateOrder === undefined || !readsDates({ measures: [measure] })) return undefined;
  for (const order of ['dayFirst', 'monthFirst'] as const) {
    // Another result than the given order means: the texts prove one order, or both, so that none is assumed.
    if ((yield* orderThroughout(cells, order)) !== order) return undefined;
  }
  let found: UndecidedDate | undefined;
  yield* someRow(cells.length, (row) => {
    const cell = cells[row];
    const day = typeof cell === 'string' && couldBeTwoDays(cell) ? dateInText(cell, dateOrder) : undefined;
    if (day !== undefined) found = { row, day };
    return found !== undefined;
  });
  return found;
}
