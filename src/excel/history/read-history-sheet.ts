import { daysOfRuns } from '../../history/days-of-runs';
import { historyColumns, type HistoryColumn, type HistoryRow } from '../../history/history-row';
import { readHistory } from '../../history/sheet/read-history';
import type { RunOptions } from '../../sheet/progress';
import type { ListSheet } from '../list-sheet/find-list-sheet';
import type { ListRead } from '../list-sheet/list-rows';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
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
 * @throws SheetProblem if a column is missing or a row cannot be read, or if the user cancels
 */
export async function readHistorySheet(
  context: Excel.RequestContext,
  made: ListSheet,
  options: RunOptions = {},
): Promise<HistoryRead> {
  const table = await readListTable(context, historyKind, made, options);
  const rows = await runSliced(readHistory(table.cells, cellOfList(made, table)), () =>
    throwIfCancelled(options, made.sheetName),
  );
  return { ...table, kind: historyKind, made, rows };
}

/** The columns that say on which days a model was run. */
const columnsOfRuns = ['date', 'model', 'tierId'] as const;

/**
 * Returns the days of the runs of each model, from the first to the last, by the model's id. Reads three columns only.
 *
 * @throws SheetProblem if a column is missing
 */
export async function daysInHistory(
  context: Excel.RequestContext,
  made: ListSheet,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const headers = columnsOfRuns.map((column) => made.record.headers[historyColumns.indexOf(column)]!);
  const { cells } = await readListTable(
    context,
    { ...historyKind, columns: columnsOfRuns },
    { ...made, record: { ...made.record, headers } },
  );
  return daysOfRuns(
    cells.date.map((date, row) =>
      typeof date === 'number'
        ? { date, model: String(cells.model[row]), tierId: String(cells.tierId[row]) }
        : undefined,
    ),
  );
}
