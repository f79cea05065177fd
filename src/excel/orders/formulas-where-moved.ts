import { cellAddress, type CellValue } from '../../sheet/cells/cell';
import { movedFormula } from '../../sheet/cells/moved-formula';
import { isFormula } from '../office/formulas-in-workbook';
import type { CellInput } from '../office/write-cells';
import { place } from './clients-sheet';
import type { SheetBefore } from './sheet-before';

/*
 * Formulas that are put back. Somebody may have inserted or deleted rows and columns since they were read, so that the cells
 * to which they refer are elsewhere now.
 */

/** Where the cells are now to which the formulas of the table refer. */
export interface CellsNow {
  /** The name of the sheet when the formulas were read. */
  readonly sheet: string;
  /** Maps the former index of each column to the present one. */
  readonly columns: ReadonlyMap<number, number>;
  /** The present row of the day above the table, zero-based. */
  readonly dayRow: number;
}

/** Finds the columns of the table by their present headers, and the day above it by its content. */
export async function cellsNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheetName, top, left, above }: SheetBefore,
  headers: readonly (string | undefined)[],
  now: { readonly top: number; readonly left: number; readonly headers: readonly string[] },
): Promise<CellsNow> {
  const columns = new Map(
    headers.flatMap((header, index) =>
      header === undefined ? [] : [[left + index, now.left + now.headers.indexOf(header)] as const],
    ),
  );
  let dayRow = place.asOf.row;
  if (now.top !== top && now.top > 0) {
    const column = columns.get(place.asOf.column) ?? place.asOf.column;
    const cells = sheet.getRangeByIndexes(0, column, now.top, 1).load('formulas');
    await context.sync();
    const { entered, written } = above[0]!;
    const found = (cells.formulas as CellValue[][]).findIndex(
      ([cell]) => cell === written || cell === entered,
    );
    if (found >= 0) dayRow = found;
  }
  return { sheet: sheetName, columns, dayRow };
}

/**
 * Returns what to enter so that a formula of the table refers to the same cells as before: to those of its client and to the
 * day. Other contents stay.
 *
 * @param from the row of the sheet in which the formula was, counted from 1
 * @param to the row in which it is entered
 */
export function formulaWhereMoved(
  entry: CellInput,
  from: number,
  to: number,
  { sheet, columns, dayRow }: CellsNow,
): CellInput {
  if (entry === null || !isFormula(entry)) return entry;
  const { row, column } = place.asOf;
  const day = fixed(dayRow, columns.get(column) ?? column);
  return movedFormula(entry, { sheet, from, to, columns }).replace(anyFixed, (found) =>
    found === fixed(row, column) ? day : found,
  );
}

/** Matches a cell of the formula's own sheet that stays the same in each row. */
const anyFixed = /(?<![\w$!.:'])\$[A-Z]{1,3}\$\d+(?![\d(:])/g;

const fixed = (row: number, column: number) =>
  cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
