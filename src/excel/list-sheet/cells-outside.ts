import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { cellsOfHers } from '../../summary/sheet/changes';
import { isInArea, type Area } from '../office/area';
import { readColumns } from '../office/read-columns';
import type { ListSheet } from './find-list-sheet';

/**
 * Returns the user's cells on a sheet with a list: those above the table that are not as ClientTier wrote them, those in
 * columns that she added to the table, and those beside and below it.
 *
 * @param others areas of ClientTier's own beside the table
 */
export async function cellsOutside(
  context: Excel.RequestContext,
  { record, sheetId, sheetName, area, used }: ListSheet,
  others: readonly Area[],
): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const columns = Array.from({ length: used.columns }, (_, column) => column);
  const read = async (member: 'formulas' | 'values') => {
    const cells = await readColumns(
      context,
      sheet,
      { top: 0, rows: used.rows },
      columns.map((column) => ({ column, member })),
    );
    return Array.from({ length: used.rows }, (_, row) => cells.map((column) => column[row]!));
  };
  const [formulas, values] = [await read('formulas'), await read('values')];
  const headers = formulas[area.top] ?? [];
  const isOwn = (row: number, column: number) =>
    others.some((each) => isInArea(each, row, column)) ||
    (isInArea(area, row, column) && record.headers.includes(String(headers[column])));
  const outside = (rows: readonly (readonly CellValue[])[]) =>
    rows.map((cells, row) => cells.map((cell, column) => (isOwn(row, column) ? '' : cell)));
  return cellsOfHers(record.above, { formulas: outside(formulas), values: outside(values) }).map(
    ({ row, column }) => cellOnSheet(sheetName, row, column),
  );
}
