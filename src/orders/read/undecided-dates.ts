import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import type { DateOrder } from '../../sheet/text/culture';
import { couldBeTwoDays, dateInText, orderThroughout } from '../../sheet/text/date-in-text';

/** A date that can mean two days, if no other date of its column shows which one. */
export interface UndecidedDates {
  readonly line: number;
  readonly shown: string;
  /** The two days that it may mean, as Excel's serial numbers. */
  readonly monthFirst: number;
  readonly dayFirst: number;
  /** The order of the workbook, if it has one. */
  readonly usual?: DateOrder;
}

/** The orders of day and month to ask about for 3/4/2026. */
export const ordersAsked = ['monthFirst', 'dayFirst'] as const satisfies readonly DateOrder[];

/** Returns the first date that can mean two days, if no text of its column shows the order of day and month. */
export function* undecidedDates(
  cells: readonly CellValue[],
  usual: DateOrder | undefined,
): Sliced<UndecidedDates | undefined> {
  // Tries with a third order, which is returned unchanged only if the texts show no order.
  if ((yield* orderThroughout(cells, 'yearFirst')) !== 'yearFirst') return undefined;
  let found: UndecidedDates | undefined;
  yield* someRow(cells.length, (line) => {
    const cell = cells[line];
    if (typeof cell !== 'string' || !couldBeTwoDays(cell)) return false;
    const [monthFirst, dayFirst] = [dateInText(cell, 'monthFirst')!, dateInText(cell, 'dayFirst')!];
    found = { line, shown: cell.trim(), monthFirst, dayFirst, usual };
    return true;
  });
  return found;
}
