import { DeleteSheetTableCommand, SetSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import { intersection, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import { fromUniverRange, toUniverRange } from '../places/univer-range';
import type { Place } from '../places/place';

/** A table as Univer keeps it. */
export type Table = NonNullable<ReturnType<TableManager['getTable']>>;

/** What Excel knows of a table that Univer does not. */
interface TableMeta {
  /** The name of the built-in style. */
  style?: string;
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

/** The tables that lie in a place, at least partly. */
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

/** Has formulas find the table under its columns' names as they are now. */
export const refreshTable = (book: UniverBook, table: Table): void =>
  setTableArea(book, table, tableArea(table));

/** Takes the table away and leaves its cells. */
export function removeTable(book: UniverBook, table: Table): void {
  book.run(DeleteSheetTableCommand.id, { subUnitId: table.getSubunitId(), tableId: table.getId() });
}
