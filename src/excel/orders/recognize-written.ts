import { formulaAt } from '../../orders/sheet/clients-formulas';
import { differOnlyInCells } from '../../sheet/cells/moved-formula';
import { isFormula } from '../office/formulas-in-workbook';
import type { CellFound, ColumnBefore, SheetBefore } from './sheet-before';

/* What of a table of clients that is put back came from the run or from Excel, and not from the user. */

/**
 * Returns whether a cell holds what the run wrote for this client (or, if that was a formula, what Excel filled in for a
 * client to whom it wrote nothing), and held something different before.
 */
export const isWritten = (column: ColumnBefore, row: number, found: CellFound): boolean =>
  column.cells[row] !== found.formula && holdsWritten(column, row, found);

/** Returns whether a cell holds what the run wrote into this row, or what Excel filled in there. */
export const holdsWritten = (
  { written, formula }: ColumnBefore,
  row: number,
  { formula: found }: CellFound,
): boolean =>
  formula === undefined
    ? written[row] !== null && found === written[row]
    : differOnlyInCells(found, formulaAt(formula, 1));

/**
 * Returns whether Excel has filled a cell that held no formula with one that was put back into its column: it fills a blank
 * column, and one with a single formula.
 */
export const isRefilled = (
  { refilled }: SheetBefore,
  { column, cells, entered }: ColumnBefore,
  row: number,
  { formula: found }: CellFound,
): boolean =>
  refilled.has(column) &&
  cells[row] !== found &&
  !isFormula(entered[row]!) &&
  entered.some((entry) => isFormula(entry) && differOnlyInCells(found, entry));

/** Returns whether a cell that was overwritten in another place held the formula that the client had before the run. */
export const wasThere = ({ entered }: ColumnBefore, row: number, { formula: found }: CellFound): boolean =>
  differOnlyInCells(found, entered[row] ?? undefined);
