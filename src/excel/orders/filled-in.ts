import { formulaAt } from '../../orders/sheet/clients-formulas';
import type { CellValue } from '../../sheet/cells/cell';
import { movedFormula } from '../../sheet/cells/moved-formula';
import { isFormula } from '../office/formulas-in-workbook';
import type { CellInput } from '../office/write-cells';
import { cellsFound, type CellFound, type ColumnBefore, type SheetBefore } from './sheet-before';

/*
 * If a column of a table is blank or has one formula in all cells, a formula that is entered into some of its cells fills
 * the whole column (office-js 2093, 5909, 6745). So the first rows that get a new formula change those that are written
 * later, and the rows of clients without orders.
 */

/**
 * Returns whether Excel itself may have filled a cell with this run's formula.
 *
 * @param sheetRow the cell's row on the sheet, counted from 1
 */
export const isFilledIn = ({ formula }: ColumnBefore, cell: CellValue, sheetRow: number): boolean =>
  formula !== undefined && cell === formulaAt(formula, sheetRow);

/**
 * Returns what the user had in a row of the table when the row was overwritten. A cell that Excel had filled by then held
 * what the client had before the run.
 *
 * @param columns the columns of the table, read before they were overwritten
 * @param row the row in what was read
 * @param key the client in that row
 * @param sheetRow the row on the sheet, counted from 1
 */
export function overwrittenIn(
  { sheetName, keys, cells, top }: Pick<SheetBefore, 'sheetName' | 'keys' | 'cells' | 'top'>,
  columns: readonly Excel.Range[],
  row: number,
  key: CellValue,
  sheetRow: number,
): CellFound[] {
  const found = cellsFound(columns, row);
  if (!found.some(({ formula }, index) => isFilledIn(cells[index]!, formula, sheetRow))) return found;
  const known = keys.indexOf(key);
  const move = { sheet: sheetName, from: top + 2 + known, to: sheetRow, columns: new Map<number, number>() };
  const inItsRow = (entry: CellInput) => (isFormula(entry) ? movedFormula(entry, move) : entry);
  return found.map((cell, index) => {
    const column = cells[index]!;
    if (known < 0 || !isFilledIn(column, cell.formula, sheetRow)) return cell;
    return { formula: column.cells[known]!, entered: inItsRow(column.entered[known]!) };
  });
}
