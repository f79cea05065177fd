import { logColumns } from '../../care/sheet/care-columns';
import { cellOnSheet, isBlank, type CellValue } from '../../sheet/cells/cell';
import { entryAgain } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import { findCare, type LogSheet } from '../care/find-care';
import { columnsOfLog } from '../care/read-log';
import { areaOf, areaProperties, isSameArea } from '../office/area';
import { lookAtFilters } from '../office/filters';
import { writeCells, type CellInput } from '../office/write-cells';
import type { Clearing, TableOfClients } from './clearing';

/** Returns the visit log, whose rows say clients by their names; undefined if there is none. */
export async function logTable(context: Excel.RequestContext): Promise<TableOfClients | undefined> {
  const { log } = await findCare(context);
  if (!log) return undefined;
  const names = log.table.values[columnsOfLog(log).client]!.slice(1);
  return {
    sheet: log.sheetName,
    about: names.map((name) => (isBlank(name) ? undefined : { key: '', client: String(name) })),
    clearing: (rows) => clearingOfLog(log, rows),
  };
}

/** Prepares clearing rows of the log, counted from 0 below its header. Columns that the user added stay. */
function clearingOfLog(log: LogSheet, rows: readonly number[]): Clearing {
  const { table, sheetId, sheetName, isProtected, record } = log;
  const { area, values, formulas } = table;
  const columns = columnsOfLog(log);
  const [from, to] = [Math.min(...rows), Math.max(...rows) + 1];
  const going = new Set(rows);
  const enter = (context: Excel.RequestContext, entryOf: (column: number, row: number) => CellInput) =>
    writeCells(
      context,
      context.workbook.worksheets.getItem(sheetId),
      logColumns.map((id) => ({
        column: area.left + columns[id],
        top: area.top + 1 + from,
        cells: Array.from({ length: to - from }, (_, index) =>
          going.has(from + index) ? entryOf(columns[id], from + index + 1) : null,
        ),
      })),
    );
  return {
    async requireRoom(context) {
      if (isProtected) throw new SheetProblem('protectedSheet', { sheet: sheetName });
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const requireUnfiltered = lookAtFilters(sheet, sheetName);
      const whole = context.workbook.tables.getItem(record.table).getRange().load(areaProperties);
      const names = whole.getColumn(columns.client).load('values');
      await context.sync();
      requireUnfiltered();
      const now = (names.values as CellValue[][]).map(([cell]) => cell);
      const other = now.findIndex((cell, row) => cell !== values[columns.client]![row]);
      if (other < 0 && isSameArea(areaOf(whole), area)) return;
      const cell = cellOnSheet(sheetName, area.top + Math.max(0, other), area.left + columns.client);
      throw new SheetProblem('changedMeanwhile', { cell });
    },
    clear: (context) => enter(context, () => ''),
    putBack: (context) =>
      enter(context, (column, row) => entryAgain(formulas[column]![row]!, values[column]![row]!)),
  };
}
