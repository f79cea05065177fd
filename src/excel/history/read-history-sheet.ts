import {
  byColumn,
  historyColumns,
  isRun,
  type HistoryColumn,
  type HistoryRow,
} from '../../history/history-row';
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
  const { area, sheetName } = made;
  const columns = await columnsOfHistory(context, made);
  const read = await readThese(
    context,
    made,
    historyColumns.map((column) => columns[column]),
  );
  const cells = byColumn((_, index) => read[index]!);
  const cellOf = (row: number, column: HistoryColumn) =>
    cellOnSheet(sheetName, area.top + 1 + row, columns[column]);
  return { made, columns, cells, rows: readHistory(cells, cellOf) };
}

/**
 * Returns the days of the runs of each model, from the first to the last, by the model's id. Reads three columns only.
 *
 * @throws SheetProblem if a column is missing
 */
export async function daysInHistory(
  context: Excel.RequestContext,
  made: ListSheet,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const columns = await columnsOfHistory(context, made);
  const [date, model, tierId] = await readThese(context, made, [columns.date, columns.model, columns.tierId]);
  const days: Record<string, number[]> = {};
  tierId!.forEach((id, row) => {
    const [day, of] = [date![row], String(model![row])];
    if (isRun({ tierId: String(id) }) && typeof day === 'number') (days[of] ??= []).push(day);
  });
  for (const ofModel of Object.values(days)) ofModel.sort((one, other) => one - other);
  return days;
}

async function columnsOfHistory(
  context: Excel.RequestContext,
  { area, record, sheetId, sheetName }: ListSheet,
): Promise<HistoryRead['columns']> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const first = sheet.getRangeByIndexes(area.top, area.left, 1, area.columns).load('values');
  await context.sync();
  const headers = (first.values as CellValue[][])[0]!.map(String);
  return byColumn((_, index) => {
    const header = record.headers[index]!;
    const at = headers.indexOf(header);
    if (at < 0) throw new SheetProblem('historyColumnGone', { sheet: sheetName, header });
    return area.left + at;
  });
}

const readThese = (
  context: Excel.RequestContext,
  { area, sheetId }: ListSheet,
  columns: readonly number[],
): Promise<CellValue[][]> =>
  readColumns(
    context,
    context.workbook.worksheets.getItem(sheetId),
    { top: area.top + 1, rows: area.rows - 1 },
    columns.map((column) => ({ column, member: 'values' })),
  );
