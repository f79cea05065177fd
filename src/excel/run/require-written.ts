import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { readColumns } from '../office/read-columns';
import type { CellInput } from '../office/write-cells';
import { claimedRange } from '../own/own-names';
import type { Journal, JournalColumn } from './journal';
import { isFormula } from './writing-passes';

/** Rows whose results are looked at; if Excel knows a function, it knows it in all of them. */
const mostResults = 1_000;

/**
 * Reads back what a run wrote if there were formulas; values are what was sent.
 *
 * @throws SheetProblem if Excel does not know the functions (in Turkish Excel: office-js 6614), or has filled a table's
 *   column with another formula
 */
export async function requireWritten(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { toWrite, columns } = journal;
  if (!columns.some(({ role }) => toWrite[role]!.some(isFormula))) return;
  await requireKnownFunctions(context, journal);
  if (journal.table) await requireSameCells(context, journal);
}

async function requireKnownFunctions(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { number, toWrite, columns, sheetName } = journal;
  const looked = columns.map((column) => {
    const rows = Math.min(toWrite[column.role]!.length, mostResults);
    const range = claimedRange(context, number, column.role);
    return {
      column,
      range: range
        .getCell(0, 0)
        .getResizedRange(rows - 1, 0)
        .load('values'),
    };
  });
  await context.sync();
  const isUnknown = looked.some(({ column, range }) => {
    const results = range.values.filter((_, row) => isFormula(toWrite[column.role]![row]));
    return results.length > 0 && results.every(([result]) => result === '#NAME?');
  });
  if (isUnknown) throw new SheetProblem('unknownFunctions', { sheet: sheetName });
}

async function requireSameCells(
  context: Excel.RequestContext,
  { sheetId, sheetName, columns, toWrite, table }: Journal,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rows = { top: columns[0]!.area.top, rows: toWrite[columns[0]!.role]!.length };
  const wanted = columns.map(({ area }) => ({ column: area.left, member: 'formulas' as const }));
  const read = await readColumns(context, sheet, rows, wanted);
  for (const [index, column] of columns.entries()) {
    const row = read[index]!.findIndex((cell, at) => !isAsWritten(cell, at, column, toWrite[column.role]!));
    if (row < 0) continue;
    const cell = `${quotedSheetName(sheetName)}!${cellAddress(rows.top + row, column.area.left)}`;
    throw new SheetProblem('filledByTable', { cell, table: table!.name });
  }
}

/** A table writes its new header itself; a text that Excel has read as it reads what is typed is a matter of its own. */
function isAsWritten(
  cell: CellValue,
  row: number,
  { previous }: JournalColumn,
  inputs: readonly CellInput[],
): boolean {
  const input = inputs[row] ?? null;
  if (isFormula(input)) return isFormula(cell) && referencesIn(cell) === referencesIn(input);
  return !isFormula(cell) || cell === previous[row];
}

/** The cells that a formula refers to; Excel may write the rest of it in another way. */
const referencesIn = (formula: CellInput) =>
  [...String(formula).matchAll(/(?<![\w.])\$?[A-Z]{1,3}\$?\d+(?![\w.(])/gi)]
    .map(([cell]) => cell.toUpperCase())
    .join();
