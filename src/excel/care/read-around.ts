import type { CellValue } from '../../sheet/cells/cell';
import { below, rightOf, type Area } from '../office/area';
import { readColumns } from '../office/read-columns';

/** The cells of a sheet from A1 on, row by row. Cells of a table are blank. */
export interface UsedCells {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/** Reads all used cells of a sheet, except those of a table, which may be long. */
export async function readAround(
  context: Excel.RequestContext,
  { sheetId, used: filled }: { readonly sheetId: string; readonly used: Area },
  table: Area | undefined,
): Promise<UsedCells> {
  // A table may end with blank rows beyond all cells in use.
  const used = {
    ...filled,
    rows: Math.max(filled.rows, table ? below(table) : 0),
    columns: Math.max(filled.columns, table ? rightOf(table) : 0),
  };
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const strips = table
    ? [
        { top: 0, left: 0, rows: table.top, columns: used.columns },
        { top: table.top, left: 0, rows: table.rows, columns: table.left },
        { top: table.top, left: rightOf(table), rows: table.rows, columns: used.columns - rightOf(table) },
        { top: below(table), left: 0, rows: used.rows - below(table), columns: used.columns },
      ]
    : [used];
  const blank = () => Array.from({ length: used.rows }, () => Array<CellValue>(used.columns).fill(''));
  const cells = { formulas: blank(), values: blank() };
  for (const strip of strips.filter(({ rows, columns }) => rows > 0 && columns > 0)) {
    const columns = Array.from({ length: strip.columns }, (_, index) => strip.left + index);
    for (const member of ['formulas', 'values'] as const) {
      const read = await readColumns(
        context,
        sheet,
        strip,
        columns.map((column) => ({ column, member })),
      );
      read.forEach((column, index) =>
        column.forEach((cell, row) => (cells[member][strip.top + row]![columns[index]!] = cell)),
      );
    }
  }
  return cells;
}
