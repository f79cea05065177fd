import { DeleteSheetTableCommand, SetSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import { intersection, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import { fromUniverRange, toUniverRange } from '../places/univer-range';
import type { Place } from '../places/place';

/** A table as Univer stores it. */
export type Table = NonNullable<ReturnType<TableManager['getTable']>>;

/** Properties of a table that Excel has and Univer does not store. */
interface TableMeta {
  /** Name of Excel's built-in style, such as `TableStyleMedium2`. */
  style?: string;
  /** Whether the header has buttons to filter by; left out: it has. */
  showFilterButton?: boolean;
}

export function tablesOf(book: UniverBook, sheetId?: string): Table[] {
  const manager = book.injector.get(TableManager);
  const sheets = sheetId === undefined ? book.unit.getSheetOrders() : [sheetId];
  return sheets.flatMap((id) => manager.getTablesBySubunitId(book.unitId, id));
}

export function findTable(book: UniverBook, id: string): Table | null {
  return book.injector.get(TableManager).getTable(book.unitId, id) ?? null;
}

export const tableArea = (table: Table): Area => fromUniverRange(table.getRange());

export function tablesAt(book: UniverBook, { sheetId, area }: Place): Table[] {
  return tablesOf(book, sheetId).filter((table) => intersection(tableArea(table), area));
}

export const columnNames = (table: Table): string[] =>
  table.getTableInfo().columns.map(({ displayName }) => displayName);

export const tableMeta = (table: Table): TableMeta => table.getTableMeta() ?? {};

export function setTableArea(book: UniverBook, table: Table, area: Area): void {
  book.run(SetSheetTableMutation.id, {
    subUnitId: table.getSubunitId(),
    tableId: table.getId(),
    config: { updateRange: { newRange: toUniverRange(area) } },
  });
}

/** Gives the table a style by the name that Univer has for it. */
export const setTableTheme = (book: UniverBook, table: Table, theme: string): void =>
  book.run(SetSheetTableMutation.id, {
    subUnitId: table.getSubunitId(),
    tableId: table.getId(),
    config: { theme },
  });

/** Sets the table's area again, so that formulas refer to its columns by their present names. */
export const refreshTable = (book: UniverBook, table: Table): void =>
  setTableArea(book, table, tableArea(table));

/** Removes the table and keeps its cells. */
export function removeTable(book: UniverBook, table: Table): void {
  book.run(DeleteSheetTableCommand.id, { subUnitId: table.getSubunitId(), tableId: table.getId() });
}
