import { SheetsFilterService } from '@univerjs/sheets-filter';
import type { Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import { tableArea, type Table } from './tables';

const filterOf = (book: UniverBook, sheetId: string) =>
  book.injector.get(SheetsFilterService).getFilterModel(book.unitId, sheetId);

export const hasSheetFilter = (book: UniverBook, sheetId: string): boolean =>
  filterOf(book, sheetId) !== null;

/** Returns whether the sheet's own filter has a condition; ignores filters of its tables. */
export const isSheetFiltered = (book: UniverBook, sheetId: string): boolean =>
  (filterOf(book, sheetId)?.getAllFilterColumns().length ?? 0) > 0;

/** Returns whether the filter of any column of the table has a condition. */
export function isTableFiltered(table: Table): boolean {
  const filters = table.getTableFilters();
  const columns = Array.from({ length: tableArea(table).columns }, (_, index) => index);
  return columns.some((index) => filters.getColumnFilter(index) !== undefined);
}

/** Returns the rows of an area that a filter hides, counted from the area's top (0). Ignores rows hidden by hand. */
export function rowsFilteredOut(
  book: UniverBook,
  sheetId: string,
  { row: top, rows }: Area,
): ReadonlySet<number> {
  const sheet = book.sheet(sheetId);
  const offsets = Array.from({ length: rows }, (_, offset) => offset);
  return new Set(offsets.filter((offset) => sheet.isRowFiltered(top + offset)));
}
