import { historyColumns, isRun, type HistoryColumn, type HistoryRow } from '../../history/history-row';
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
  const days: Record<string, number[]> = {};
  cells.tierId.forEach((id, row) => {
    const [day, model] = [cells.date[row], String(cells.model[row])];
    if (isRun({ tierId: String(id) }) && typeof day === 'number') (days[model] ??= []).push(day);
  });
  for (const ofModel of Object.values(days)) ofModel.sort((one, other) => one - other);
  return days;
}
