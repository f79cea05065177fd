import type { Visit } from '../../care/care-client';
import { logColumns, type LogColumn } from '../../care/sheet/care-columns';
import { isLikelyDate } from '../../classifier/likely-date';
import { cellOnSheet, isBlank, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { LogSheet } from './find-care';

/** The visits of the log, each with the cell of its client, and the cells for days that hold no date. */
export interface LogRead {
  readonly visits: readonly (Visit & { readonly cell: string })[];
  readonly unread: readonly string[];
}

/**
 * Returns the index of each column among the columns of the log's table.
 *
 * @throws SheetProblem if a column that ClientTier reads is gone
 */
export const columnsOfLog = ({ record, table, sheetName }: LogSheet): Record<LogColumn, number> =>
  Object.fromEntries(
    logColumns.map((id) => {
      const header = record.headers[id];
      const index = table.values.findIndex((cells) => cells[0] === header);
      if (index < 0) throw new SheetProblem('visitLogColumnGone', { sheet: sheetName, header });
      return [id, index];
    }),
  ) as Record<LogColumn, number>;

/**
 * Returns the visits of the log; none if there is no log.
 *
 * @throws SheetProblem if a column that ClientTier reads is gone
 */
export function readLog(log: LogSheet | undefined): LogRead {
  if (!log) return { visits: [], unread: [] };
  const { table, sheetName } = log;
  const { area, values } = table;
  const column = columnsOfLog(log);
  const rows = Array.from({ length: area.rows - 1 }, (_, row) => row + 1);
  const cellAt = (id: LogColumn, row: number) =>
    cellOnSheet(sheetName, area.top + row, area.left + column[id]);
  const holds = (id: LogColumn, row: number): CellValue => values[column[id]]![row]!;
  const isFilled = (row: number) => logColumns.some((id) => !isBlank(holds(id, row)));
  const isNoDate = (cell: CellValue) => !isBlank(cell) && !(typeof cell === 'number' && isLikelyDate(cell));
  return {
    visits: rows.filter(isFilled).map((row) => ({
      client: holds('client', row),
      date: holds('date', row),
      question: holds('question', row),
      answered: holds('answered', row),
      cell: cellAt('client', row),
    })),
    unread: rows.flatMap((row) =>
      (['date', 'answered'] as const).flatMap((id) => (isNoDate(holds(id, row)) ? [cellAt(id, row)] : [])),
    ),
  };
}
