import { findCustomers, pickCustomers } from '../../excel/use-cases';
import { foldName } from '../../classifier/names/fold-name';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { CliProblem } from '../problem/cli-problem';

/** Finds the customers, below the header row if one was given. */
export async function customersOf(header: number | undefined, options: RunOptions): Promise<Customers> {
  if (header === undefined) return findCustomers(options);
  await selectFrom(header);
  return pickCustomers();
}

/** Selects all cells in use from this row down. */
function selectFrom(row: number): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount');
    await context.sync();
    const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount - (row - 1);
    if (rows < 2 || row - 1 < used.rowIndex) throw new CliProblem('noSuchRow', { row });
    sheet.getRangeByIndexes(row - 1, used.columnIndex, rows, used.columnCount).select();
    await context.sync();
  });
}

/** Returns the names of the sheets that are not hidden: first the one that the workbook opens with. */
export function shownSheets(): Promise<string[]> {
  return Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const shown = sheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
    return [active.name, ...shown.filter((name) => name !== active.name)];
  });
}

/** Opens the sheet with this name, and selects its first cell. */
export function activate(name: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const sheet = sheets.items.find((each) => foldName(each.name) === foldName(name));
    if (!sheet)
      throw new CliProblem('unknownSheet', { sheet: name, known: sheets.items.map((each) => each.name) });
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  });
}
