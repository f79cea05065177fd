import { SetSheetTableFilterMutation } from '@univerjs/sheets-table';
import { tableArea, tablesOf } from '../tables/tables';
import type { UniverBook } from '../univer/univer-book';

/**
 * Inserts or deletes whole columns, and moves the filters of tables with their columns, as Excel does. Univer would
 * leave the filters in their places.
 *
 * @param at the first column of the sheet that is inserted or deleted
 * @param by the number of columns, negative if they are deleted
 */
export function withTableFilters(
  book: UniverBook,
  sheetId: string,
  { at, by }: { readonly at: number; readonly by: number },
  change: () => void,
): void {
  const moved = tablesOf(book, sheetId).flatMap((table) => {
    const { column: left, columns } = tableArea(table);
    const filters = table.getTableFilters();
    return Array.from({ length: columns }, (_, index) => ({ table, column: left + index, index })).flatMap(
      ({ column, index }) => {
        const tableFilter = filters.getColumnFilter(index);
        return tableFilter && column >= at ? [{ table, column, index, tableFilter }] : [];
      },
    );
  });
  const set = (tableId: string, column: number, tableFilter: unknown) =>
    book.run(SetSheetTableFilterMutation.id, { tableId, column, tableFilter });
  for (const { table, index } of moved) set(table.getId(), index, undefined);
  change();
  for (const { table, column, tableFilter } of moved) {
    const isDeleted = by < 0 && column < at - by;
    if (!isDeleted) set(table.getId(), column + by - tableArea(table).column, tableFilter);
  }
}
