import type { Measure } from '../../classifier/measure';
import { readsDates } from '../../classifier/reads-dates';
import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { couldBeTwoDays, dateInText, orderThroughout } from '../text/date-in-text';

/** A text that can mean two days in a column that does not show which, and the day that it was read as. */
export interface UndecidedDate {
  readonly row: number;
  /** As an Excel serial number. */
  readonly day: number;
}

/**
 * Finds the first date that can mean two days if no text of its column shows whether days or months come first: all are
 * then read in the workbook's order. Returns undefined if the column decides or there is no such date.
 */
export function* undecidedDate(
  cells: readonly CellValue[],
  measure: Measure,
  { dateOrder }: Culture,
): Sliced<UndecidedDate | undefined> {
  if (dateOrder === undefined || !readsDates({ measures: [measure] })) return undefined;
  if ((yield* orderThroughout(cells, undefined)) !== undefined) return undefined;
  let found: UndecidedDate | undefined;
  yield* someRow(cells.length, (row) => {
    const cell = cells[row];
    const day = typeof cell === 'string' && couldBeTwoDays(cell) ? dateInText(cell, dateOrder) : undefined;
    if (day !== undefined) found = { row, day };
    return found !== undefined;
  });
  return found;
}
