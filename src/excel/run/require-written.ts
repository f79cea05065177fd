import { isOwnFormula } from '../../policy/formulas/own-formula';
import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { shown } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import type { WriteAs } from '../../sheet/write-as';
import { areaOf, areaProperties, isSameArea } from '../office/area';
import { isFormula } from '../office/formulas-in-workbook';
import { rowsOfRequests, type CellInput } from '../office/write-cells';
import type { Rows } from '../own/look-at-columns';
import { claimedRange } from '../own/claim-columns';
import type { Journal, JournalColumn } from './journal/journal';

/**
 * Checks the formulas that a run wrote. Reads the first results of live formulas. In a table, also reads all cells
 * back, because Excel may fill a table's column with a formula by itself. Everything else was compared while it was
 * written.
 *
 * @throws SheetProblem if Excel does not find ClientTier's functions (in Turkish: office-js 6614), or has filled a cell
 *   with the formula of another row
 */
export async function requireWritten(
  context: Excel.RequestContext,
  journal: Journal,
  writeAs: WriteAs,
): Promise<void> {
  const { columns, toWrite, table, sheetName } = journal;
  if (!columns.some(({ role }) => toWrite[role]!.some(isFormula))) return;
  const results = writeAs === 'live' ? lookAtResults(context, journal) : undefined;
  if (!table) {
    if (results) await context.sync();
  } else {
    for (const rows of rowsOfRequests(columns.map(({ role }) => ({ cells: toWrite[role]! })))) {
      const read = columns.map((column) => readBack(context, journal, column, rows));
      await context.sync();
      // Somebody has moved the columns since they were written. Excel has then changed the formulas' references, so
      // that they cannot be compared.
      if (read.some(({ hasMoved }) => hasMoved())) return;
      for (const { filled } of read) {
        const cell = filled();
        if (cell) throw new SheetProblem('filledByTable', { cell, table: table.name });
      }
    }
  }
  if (results?.areUnknown()) throw new SheetProblem('unknownFunctions', { sheet: sheetName });
}

/** How many results to look at. If Excel knows a function in one cell, it knows it in all. */
const mostResults = 100;

/**
 * Queues reading the first results of the first column with formulas. This is the strategy column if the user typed all
 * segments and keeps them.
 */
function lookAtResults(context: Excel.RequestContext, { number, toWrite, columns }: Journal) {
  const { role } = columns.find((column) => toWrite[column.role]!.some(isFormula))!;
  const inputs = toWrite[role]!;
  const first = inputs.findIndex(isFormula);
  const asked = inputs.slice(first, first + mostResults);
  const range = claimedRange(context, number, role)
    .getCell(first, 0)
    .getResizedRange(asked.length - 1, 0)
    .load('values');
  const results = () => range.values.flatMap((row, index) => (isFormula(asked[index]) ? row : []));
  return {
    areUnknown: () => results().length > 0 && results().every((result) => result === '#NAME?'),
  };
}

/**
 * Queues reading some rows of a column. Returns two functions for after the next sync. `hasMoved` returns whether the
 * column has moved; `filled` returns the first cell with the formula of another row.
 */
function readBack(
  context: Excel.RequestContext,
  { number, sheetName, toWrite, written }: Journal,
  { role, area, previous }: JournalColumn,
  { from, to }: Rows,
) {
  const whole = claimedRange(context, number, role).load(areaProperties);
  const cells = whole
    .getCell(from, 0)
    .getResizedRange(to - from - 1, 0)
    .load('formulas');
  const isFilled = (cell: CellValue, row: number) =>
    cell !== previous[row] && isOfAnother(cell, toWrite[role]![row] ?? null, written.modelId);
  return {
    hasMoved: () => !isSameArea(areaOf(whole), area),
    filled(): string | undefined {
      const now = cells.formulas as CellValue[][];
      const index = now.findIndex(([cell], offset) => isFilled(cell!, from + offset));
      if (index < 0) return undefined;
      return `${quotedSheetName(sheetName)}!${cellAddress(area.top + from + index, area.left)}`;
    },
  };
}

/** Returns whether a cell holds one of ClientTier's formulas that differs from what was entered into the cell. */
const isOfAnother = (cell: CellValue, input: CellInput, modelId: string) =>
  isFormula(cell) && isOwnFormula(cell, modelId) && (!isFormula(input) || rowsIn(cell) !== rowsIn(input));

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
const rowsIn = (formula: string) =>
  [...formula.matchAll(/(?<![\w.])\$?[A-Z]{1,3}\$?(\d+)(?![\w.(])/gi)].map(([, row]) => row).join();
