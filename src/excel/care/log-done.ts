import type { DoneVisit } from '../../care/plan/done';
import type { LogColumn } from '../../care/sheet/care-columns';
import { formatOfLog } from '../../care/sheet/lay-out-log';
import { cellOnSheet, isBlank, type CellValue } from '../../sheet/cells/cell';
import { entryAgain, exactEntry } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties, below, isSameArea } from '../office/area';
import { lookAtFilters } from '../office/filters';
import { cutIntoRequests, type CellInput } from '../office/write-cells';
import { giveFormat } from '../orders/write-table';
import type { LogSheet } from './find-care';
import { offerList } from '../list-sheet/offer-list';

const written = ['client', 'date', 'topic'] as const satisfies readonly LogColumn[];

/** What is to undo if visits are entered into the log, as plain data. */
export interface LogBefore {
  readonly log: LogSheet;
  /** The sheet row of the first visit, zero-based. */
  readonly top: number;
  /** Rows added to the table. */
  readonly added: number;
  /** Columns of the sheet, with what is entered. */
  readonly columns: readonly { readonly column: number; readonly cells: readonly CellInput[] }[];
  /** True from the first request on that writes. */
  isBegun: boolean;
  /** What somebody else had typed into these cells, by column. */
  typed: readonly { readonly column: number; readonly top: number; readonly cells: readonly CellValue[] }[];
}

/** Plans where visits that are done go: below the last row that holds anything. */
export function placeInLog(log: LogSheet, visits: readonly DoneVisit[]): LogBefore {
  const { table, record } = log;
  const { area, formulas } = table;
  const isFilled = (row: number) => formulas.some((cells) => !isBlank(cells[row]!));
  let free = area.rows;
  while (free > 1 && !isFilled(free - 1)) free -= 1;
  const columns = written.map((id) => ({
    column: area.left + formulas.findIndex(([header]) => header === record.headers[id]),
    cells: visits.map(({ client, date, topic }): CellInput => {
      if (id === 'date') return date;
      // A cell of text takes everything as it is.
      return id === 'client' ? String(client) : exactEntry(topic);
    }),
  }));
  return {
    log,
    top: area.top + free,
    added: Math.max(0, free + visits.length - area.rows),
    columns,
    isBegun: false,
    typed: [],
  };
}

/**
 * Enters visits into the log, and lengthens its table if needed.
 *
 * @throws SheetProblem if the sheet is protected or filtered, if something is in the way, or if somebody else typed there
 */
export async function enterVisits(
  context: Excel.RequestContext,
  before: LogBefore,
  topics: string | undefined,
): Promise<void> {
  const { log, top, added, columns } = before;
  const { sheetId, sheetName, isProtected, record } = log;
  const { area } = log.table;
  if (isProtected) throw new SheetProblem('protectedSheet', { sheet: sheetName });
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const table = context.workbook.tables.getItem(record.table).load('showTotals');
  const now = table.getRange().load(areaProperties);
  const requireUnfiltered = lookAtFilters(sheet, sheetName);
  const under =
    added > 0
      ? sheet.getRangeByIndexes(below(area), area.left, added, area.columns).load('formulas')
      : undefined;
  await context.sync();
  requireUnfiltered();
  if (!isSameArea(areaOf(now), area)) throw changed(before, area.top, area.left);
  if (added > 0 && table.showTotals) throw noRoom(before, below(area) - 1, area.left);
  ((under?.formulas ?? []) as CellValue[][]).forEach((cells, row) => {
    const index = cells.findIndex((cell) => cell !== '');
    if (index >= 0) throw noRoom(before, below(area) + row, area.left + index);
  });
  before.isBegun = true;
  if (added > 0) {
    table.resize(table.getRange().getResizedRange(added, 0));
    for (const [index, id] of written.entries()) {
      const range = sheet.getRangeByIndexes(below(area), columns[index]!.column, added, 1);
      giveFormat(range, { format: formatOfLog(id) });
      if (id === 'topic' && topics !== undefined) offerList(range, topics);
    }
  }
  const [ofClients] = columns;
  const clients = sheet.getRangeByIndexes(top, ofClients!.column, ofClients!.cells.length, 1);
  giveFormat(clients, { format: formatOfLog('client') });
  for (const pieces of cutIntoRequests(columns.map((each) => ({ ...each, top })))) {
    const there = pieces.map(({ column, top: from, cells }) => {
      // Reads in the request that writes, because somebody may have typed since.
      const range = sheet.getRangeByIndexes(from, column, cells.length, 1).load('formulas,values');
      sheet.getRangeByIndexes(from, column, cells.length, 1).values = cells.map((cell) => [cell]);
      return { column, top: from, range };
    });
    await context.sync();
    before.typed = there.flatMap(({ column, top: from, range }) => {
      const values = (range.values as CellValue[][]).map(([value]) => value!);
      const entries =
        column === ofClients!.column
          ? values
          : (range.formulas as CellValue[][]).map(([formula], row) => entryAgain(formula!, values[row]!));
      return entries.some((entry) => entry !== '') ? [{ column, top: from, cells: entries }] : [];
    });
    const [first] = before.typed;
    if (first) throw changed(before, first.top, first.column);
  }
}

const changed = ({ log }: LogBefore, row: number, column: number) =>
  new SheetProblem('changedMeanwhile', { cell: cellOnSheet(log.sheetName, row, column) });
const noRoom = ({ log }: LogBefore, row: number, column: number) =>
  new SheetProblem('visitLogNoRoom', { cell: cellOnSheet(log.sheetName, row, column) });
