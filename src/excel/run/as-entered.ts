import { isFormula } from '../office/formulas-in-workbook';
import { shown } from '../../sheet/cells/inert-text';
import type { CellValue } from '../../sheet/cells/cell';
import type { CellInput } from '../office/write-cells';

/**
 * Returns the first row in which a cell does not hold what was entered into it; -1 if there is none. Excel writes
 * something else into rows that an advanced filter hides, and does not report such a filter to add-ins (office-js 224,
 * 6559), and into a table's column that it fills by itself (office-js 2093).
 *
 * @param inputs what was entered; null left a cell unchanged
 * @param cells the formula of each cell, or its value if it has none, read right after writing
 * @param isTable true for a table's column, which Excel may fill with another row's formula; formulas are then checked
 *   only after everything is written
 */
export function firstUnlikeEntered(
  inputs: readonly CellInput[],
  cells: readonly CellValue[],
  isTable: boolean,
): number {
  return inputs.findIndex((input, row) => {
    if (input === null) return false;
    const cell = cells[row]!;
    if (!isFormula(input)) return !isAlike(cell, input) && !isAlike(cell, shown(input));
    return !isTable && (!isFormula(cell) || rowsIn(cell) !== rowsIn(input));
  });
}

/**
 * Returns whether two cells have the same text, numbers to the 15 digits that Excel shows. In a cell with the format
 * Text, Excel stores a number as text.
 */
const isAlike = (cell: CellValue, input: CellInput) => written(cell) === written(input);

const written = (cell: CellInput) =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell);

/**
 * Returns the row numbers of a formula's cells: `2,5` for `=A2+$B$5`. The rest of a formula cannot be compared, because
 * Excel may write formulas in another way, and inserted columns change letters.
 */
export const rowsIn = (formula: string) =>
  [...formula.matchAll(/(?<![\w.])\$?[A-Z]{1,3}\$?(\d+)(?![\w.(])/gi)].map(([, row]) => row).join();
