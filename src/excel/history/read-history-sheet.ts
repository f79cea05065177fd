import { byColumn, historyColumns, type HistoryColumn, type HistoryRow } from '../../history/history-row';
import { readHistory, type HistoryCells } from '../../history/sheet/read-history';
import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { readColumns } from '../office/read-columns';
import type { ListSheet } from '../list-sheet/find-list-sheet';

/** The history as its sheet shows it. */
export interface HistoryRead {
  readonly made: ListSheet;
  /** The sheet column of each column of the history. */
  readonly columns: Readonly<Record<HistoryColumn, number>>;
  readonly cells: HistoryCells;
  /** The rows of the table below its header; undefined for a blank row. */
  readonly rows: readonly (HistoryRow | undefined)[];
}

/**
 * Reads the history. Finds its columns by their headers, because the user may move them or insert others.
 *
 * @throws SheetProblem if a column is missing or a row cannot be read
 */
export async function readHistorySheet(context: Excel.RequestContext, made: ListSheet): Promise<HistoryRead> {
  const { area, record, sheetId, sheetName } = made;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const first = sheet.getRangeByIndexes(area.top, area.left, 1, area.columns).load('values');
  await context.sync();
  const headers = (first.values as CellValue[][])[0]!.map(String);
  const columns = byColumn((_, index) => {
    const header = record.headers[index]!;
    const at = headers.indexOf(header);
    if (at < 0) throw new SheetProblem('historyColumnGone', { sheet: sheetName, header });
    return area.left + at;
  });
  const read = await readColumns(
    context,
    sheet,
    { top: area.top + 1, rows: area.rows - 1 },
    historyColumns.map((column) => ({ column: columns[column], member: 'values' })),
  );
  const cells = byColumn((_, index) => read[index]!);
  const cellOf = (row: number, column: HistoryColumn) =>
    cellOnSheet(sheetName, area.top + 1 + row, columns[column]);
  return { made, columns, cells, rows: readHistory(cells, cellOf) };
}
