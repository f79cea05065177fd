import { cellAddress } from '../../src/sheet/cells/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
import { takeOutOrphans } from './orphans';
import { size, type Role, type UserSheet } from './user-sheet';
import type { World } from './world';

/** Changes the plain sheet as a removal must have changed the real one. */
export function applyRemoval(world: World, model: string, actual: WorkbookSnapshot): void {
  takeColumnsOut(world, model, ['strategy', 'segment'], actual);
}

/** Removes columns of ClientTier's from the plain sheet. */
export function takeColumnsOut(
  world: World,
  model: string,
  roles: readonly Role[],
  actual: WorkbookSnapshot,
): void {
  const { sheet } = world;
  const found = actual.sheets.find(({ name }) => name === sheet.name);
  const edge = tableEdge(sheet);
  const widths = sheet.columns.map(({ width }) => width);
  const hers = new Set(sheet.columns.filter(({ own }, at) => !own && at < edge));
  const typedLate = cellsTypedLate(world, model, found);
  for (const role of roles) {
    const column = sheet.ownColumn(model, role);
    if (column < 0) continue;
    takeOutOrphans(world, model, column, found);
    for (const row of sheet.cells) if (row[column]?.own) row[column] = undefined;
    delete sheet.columns[column]!.own;
    if (sheet.table) closeGap(sheet, column, edge);
  }
  for (const { row, column, value } of typedLate) {
    const { own } = sheet.columns[column]!;
    sheet.cells[row]![column] = { value, ...(own && { own: 'typed' }) };
    // A table keeps a column that contains something of the user's, and Excel gives it a header.
    const header = found?.cells[cellAddress(sheet.top, column)]?.value;
    if (sheet.table && !own && /^Column\d+$/.test(String(header)))
      sheet.cells[sheet.top]![column] = { value: header! };
  }
  // The user's columns keep their widths when they move; the widths of other places stay.
  sheet.columns.forEach((each, at) => {
    if (!hers.has(each)) each.width = widths[at];
  });
}

/** What the user typed after the columns had been removed is in the columns that moved into their place. */
function cellsTypedLate({ sheet, typedMeanwhile }: World, model: string, found: SheetSnapshot | undefined) {
  const column = sheet.ownColumn(model, 'segment');
  return sheet.cells.flatMap((cells, row) => {
    const { own, value = '' } = cells[column] ?? {};
    const isThere = found?.cells[cellAddress(row, column)]?.value === value;
    const isTypedLate = typedMeanwhile.has(sheet.client(row) ?? '') && own === 'typed' && isThere;
    return isTypedLate ? [{ row, column, value }] : [];
  });
}

const tableEdge = (sheet: UserSheet) => {
  const from = sheet.column('client');
  const blank = sheet.cells[sheet.top]!.findIndex((cell, column) => column >= from && !cell);
  return blank < 0 ? size.columns : blank;
};

/** Moves the columns of a table to the left, over a column that was deleted. */
function closeGap(sheet: UserSheet, column: number, edge: number): void {
  const isInTable = (row: number) => row >= sheet.top && row <= sheet.bottom;
  sheet.cells.forEach((row, index) => {
    if (!isInTable(index)) return;
    row.splice(edge, 0, undefined);
    row.splice(column, 1);
  });
  sheet.looks.forEach((row, index) => {
    if (isInTable(index))
      for (let at = column; at < size.columns; at++) row[at] = column === edge - 1 ? row[at] : undefined;
  });
  sheet.columns.splice(edge, 0, {});
  sheet.columns.splice(column, 1);
}
