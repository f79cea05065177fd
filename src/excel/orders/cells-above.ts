import { words } from '../../orders/words/languages';
import { showsDate } from '../../sheet/cells/date-format';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { entryAgain } from '../../sheet/cells/inert-text';
import { isFormula } from '../office/formulas-in-workbook';

/** Rows and columns of a new sheet, zero-based. */
export const place = {
  asOf: { row: 0, column: 1 },
  notes: { row: 1, column: 0 },
  table: { top: 3, left: 0 },
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell above the table: where it is, its value, and what to enter to get it again. */
export interface CellAbove extends Place {
  readonly value: CellValue;
  readonly entered: CellValue;
  readonly isFormula: boolean;
}

/** The day and the note above the table. */
export interface CellsAbove {
  readonly asOf: CellAbove;
  readonly notes: CellAbove;
}

/**
 * Finds the day and the note above the table, because the user may insert rows and columns there: the label of the day, the
 * first date to its right, and the note that was written, or the cell below the label.
 *
 * @param block the cells above the table from column A on, with `formulas`, `values`, `numberFormat` and `rowIndex`
 * @param written the note that was written
 */
export function cellsAbove(block: Excel.Range, written: string): CellsAbove {
  const { rowIndex: top } = block;
  const [formulas, values] = [block.formulas as CellValue[][], block.values as CellValue[][]];
  const cells = values.flatMap((row, at) => row.map((value, column) => ({ row: top + at, column, value })));
  const isDate = ({ row, column, value }: (typeof cells)[number]) =>
    !isBlank(value) && showsDate(String(block.numberFormat[row - top]![column]));
  const labels: readonly CellValue[] = Object.values(words).map(({ sheet }) => sheet.asOf);
  const label = cells.find(({ value }) => labels.includes(value));
  const isRightOfLabel = ({ row, column }: Place) => row === label?.row && column > label.column;
  const notes = written === '' ? undefined : cells.find(({ value }) => value === written);
  const at = ({ row, column }: Place): CellAbove => {
    const value = values[row - top]?.[column] ?? '';
    const entered = entryAgain(formulas[row - top]?.[column] ?? '', value);
    return { row, column, value, entered, isFormula: isFormula(entered) };
  };
  if (!label) return { asOf: at(place.asOf), notes: at(notes ?? place.notes) };
  const day = cells.find((cell) => isRightOfLabel(cell) && isDate(cell));
  return {
    asOf: at(day ?? { row: label.row, column: label.column + 1 }),
    notes: at(notes ?? { row: label.row + 1, column: label.column }),
  };
}
