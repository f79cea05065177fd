import { isLikelyDate } from '../../classifier/likely-date';
import { readsDates } from '../../classifier/reads-dates';
import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture, DateOrder } from '../text/culture';
import { clientCell } from '../customer-range';
import { dateInText, orderThroughout } from '../text/date-in-text';
import { dayOf } from '../cells/excel-date';
import { SheetProblem } from '../problem';
import { quoteOf } from '../cells/quote';
import type { AskedMeasure } from '../question';
import type { CustomerRange } from '../customer-range';

const monthsOfYear = 12;

/**
 * Refuses a column in which Excel swapped days and months when it opened the file. The sign of this: in a workbook with
 * the month first, `27/04/2026` stayed text, and no true date in the column has a day after the 12th.
 *
 * @throws SheetProblem naming the text
 */
export function* refuseSwappedDates(
  range: CustomerRange,
  measures: readonly AskedMeasure[],
  cells: Readonly<Record<string, readonly CellValue[]>>,
  { dateOrder }: Culture,
): Sliced<void> {
  if (dateOrder !== 'dayFirst' && dateOrder !== 'monthFirst') return;
  for (const { measure, column: sheetColumn } of measures) {
    if (!readsDates({ measures: [measure] })) continue;
    const column = cells[measure.id]!;
    const order: DateOrder | undefined = yield* orderThroughout(column, dateOrder);
    if (order === undefined || order === dateOrder || !(yield* mayAllBeSwapped(column))) continue;
    const row = column.findIndex(
      (cell) =>
        typeof cell === 'string' &&
        dateInText(cell, order) !== undefined &&
        dateInText(cell, dateOrder) === undefined,
    );
    const cell = clientCell(range, row, sheetColumn);
    throw new SheetProblem('swappedDates', { cell, found: quoteOf(column[row]!), measure: measure.name });
  }
}

function* mayAllBeSwapped(cells: readonly CellValue[]): Sliced<boolean> {
  let hasDate = false;
  const hasLateDay = yield* someRow(cells.length, (row) => {
    const cell = cells[row]!;
    if (typeof cell !== 'number' || !isLikelyDate(cell)) return false;
    hasDate = true;
    return dayOf(cell).getUTCDate() > monthsOfYear;
  });
  return hasDate && !hasLateDay;
}
