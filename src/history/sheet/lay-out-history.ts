import type { Language } from '../../classifier/language';
import type { CellValue } from '../../sheet/cells/cell';
import { asText, dateFormat, type SummaryCell } from '../../summary/layout';
import type { ListLayout } from '../../summary/sheet/list-record';
import { historyColumns, type HistoryColumn, type HistoryRow } from '../history-row';
import { words } from '../words/languages';

/** Returns the cell of a row in each column. */
export const cellOfRow = (row: HistoryRow, column: HistoryColumn, language: Language): CellValue =>
  column === 'byHand' ? (row.byHand ? words[language].sheet.byHand : '') : row[column];

/** Returns the number format of a column; `General` if it needs none. */
export const formatOf = (column: HistoryColumn): string => (column === 'date' ? dateFormat : 'General');

/** Lays out a new sheet with these rows. */
export function layOutHistory(rows: readonly HistoryRow[], language: Language): ListLayout {
  const said = words[language].sheet;
  const notes = [said.what, said.rows, said.people];
  const cells: SummaryCell[] = [
    { row: 0, column: 0, input: asText(said.name), look: 'title' },
    ...notes.map((note, index): SummaryCell => ({
      row: 1 + index,
      column: 0,
      input: asText(note),
      look: 'note',
    })),
  ];
  return {
    cells,
    top: notes.length + 2,
    columns: historyColumns.map((column) => ({
      header: said.headers[column],
      format: formatOf(column),
      cells: rows.map((row) => cellOfRow(row, column, language)),
    })),
  };
}
