import { isFormula } from '../office/formulas-in-workbook';
import { shown } from '../../sheet/cells/inert-text';
import type { CellValue } from '../../sheet/cells/cell';
import type { CellInput } from '../office/write-cells';

/**
 * Returns the first row in which a cell does not hold what was entered into it; -1 if there is none. Excel writes
 * something else over rows that an advanced filter hides, of which it tells add-ins nothing (office-js 224, 6559), and
 * in columns of a table that it fills itself (office-js 2093).
 *
 * @param inputs What was entered; null left a cell unchanged
 * @param cells The formula of each cell, or its value if it has none, read right afterwards
 * @param isTable Whether Excel may fill the column with another row's formula, which is checked once all is written
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
 * Returns whether both are written alike, numbers to the 15 digits that Excel shows: in a cell of the format Text, Excel
 * keeps a number as text.
 */
const isAlike = (cell: CellValue, input: CellInput) => written(cell) === written(input);

const written = (cell: CellInput) =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : String(cell);

/**
 * Returns the row numbers of a formula's cells: `2,5` for `=A2+$B$5`. The rest of a formula cannot be compared: Excel
 * may write them in another way, and inserted columns change letters.
 */
export const rowsIn = (formula: string) =>
  [...formula.matchAll(/(?<![\w.])\$?[A-Z]{1,3}\$?(\d+)(?![\w.(])/gi)].map(([, row]) => row).join();
