import type { HistoryColumn, HistoryRow } from '../../history/history-row';
import { readHistory } from '../../history/sheet/read-history';
import type { ListSheet } from '../list-sheet/find-list-sheet';
import type { ListRead } from '../list-sheet/list-rows';
import { cellOfList, readListTable } from '../read/read-list-table';
import { historyKind } from './history-kind';

/** The history as its sheet shows it. */
export interface HistoryRead extends ListRead<HistoryColumn> {
  /** The rows of the table below its header; undefined for a blank row. */
  readonly rows: readonly (HistoryRow | undefined)[];
}

/**
 * Reads the history.
 *
 * @throws SheetProblem if a column is missing or a row cannot be read
 */
export async function readHistorySheet(context: Excel.RequestContext, made: ListSheet): Promise<HistoryRead> {
  const table = await readListTable(context, historyKind, made);
  return { ...table, kind: historyKind, made, rows: readHistory(table.cells, cellOfList(made, table)) };
}
