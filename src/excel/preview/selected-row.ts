import type { CellValue } from '../../sheet/cells/cell';
import type { SeenRow } from '../../sheet/client/about-client';

/**
 * Reads the row of the selected cell; undefined if the whole row is blank. Takes one request; `Excel.run` would take a
 * second one to release the ranges.
 */
export async function readSelectedRow(): Promise<SeenRow | undefined> {
  const context = new Excel.RequestContext();
  const cell = context.workbook.getActiveCell().load('rowIndex');
  const sheet = cell.worksheet.load('id');
  const used = cell.getEntireRow().getUsedRangeOrNullObject(true).load('columnIndex,values,text');
  await context.sync();
  if (used.isNullObject) return undefined;
  return {
    sheetId: sheet.id,
    row: cell.rowIndex,
    left: used.columnIndex,
    values: used.values[0] as CellValue[],
    texts: used.text[0] as string[],
  };
}
