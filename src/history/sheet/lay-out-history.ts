import type { Language } from '../../classifier/language';
import { mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { dateFormat } from '../../summary/layout';
import { byColumns } from '../../summary/sheet/by-columns';
import type { ListColumn, ListLayout } from '../../summary/sheet/list-record';
import { titledList } from '../../summary/sheet/titled-list';
import { historyColumns, type HistoryColumn, type HistoryRow } from '../history-row';
import { words } from '../words/languages';

const cellOfRow = (row: HistoryRow, column: HistoryColumn, language: Language): CellValue =>
  column === 'byHand' ? (row.byHand ? words[language].sheet.byHand : '') : row[column];

/** Returns the cells of a row. */
export const cellsOfRow = (row: HistoryRow, language: Language): Record<HistoryColumn, CellValue> =>
  byColumns(historyColumns, (column) => cellOfRow(row, column, language));

/** Returns the number format of a column; `General` if it needs none. */
export const formatOf = (column: HistoryColumn): string => (column === 'date' ? dateFormat : 'General');

/** Lays out a new sheet with these rows. */
export function* layOutHistory(rows: readonly HistoryRow[], language: Language): Sliced<ListLayout> {
  const said = words[language].sheet;
  const columns: ListColumn[] = [];
  for (const column of historyColumns)
    columns.push({
      header: said.headers[column],
      format: formatOf(column),
      cells: yield* mapRows(rows, (row) => cellOfRow(row, column, language)),
      ...((column === 'figures' || column === 'cutoffs') && { isNote: true as const }),
    });
  return titledList(said.name, [said.what, said.rows, said.people], columns);
}
