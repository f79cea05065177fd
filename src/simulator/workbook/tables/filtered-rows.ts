import { SheetsFilterService } from '@univerjs/sheets-filter';
import type { Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import { tableArea, type Table } from './tables';

const filterOf = (book: UniverBook, sheetId: string) =>
  book.injector.get(SheetsFilterService).getFilterModel(book.unitId, sheetId);

export const hasSheetFilter = (book: UniverBook, sheetId: string): boolean =>
  filterOf(book, sheetId) !== null;

/** Whether the sheet's own filter asks for anything; those of its tables do not count. */
export const isSheetFiltered = (book: UniverBook, sheetId: string): boolean =>
  (filterOf(book, sheetId)?.getAllFilterColumns().length ?? 0) > 0;

/** Whether any column of a table is filtered. */
export function isTableFiltered(table: Table): boolean {
  const filters = table.getTableFilters();
  const columns = Array.from({ length: tableArea(table).columns }, (_, index) => index);
  return columns.some((index) => filters.getColumnFilter(index) !== undefined);
}

/** The rows of an area, counted from its top, that a filter hides. What somebody hid by hand is not among them. */
export function rowsFilteredOut(
  book: UniverBook,
  sheetId: string,
  { row: top, rows }: Area,
): ReadonlySet<number> {
  const sheet = book.sheet(sheetId);
  const offsets = Array.from({ length: rows }, (_, offset) => offset);
  return new Set(offsets.filter((offset) => sheet.isRowFiltered(top + offset)));
}
