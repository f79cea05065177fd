import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { checksumInSlices } from '../../sheet/cells/checksum';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { areaOf, areaProperties, below, isSameArea } from '../office/area';
import { lookAtFilters } from '../office/filters';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import { writeCells, type CellInput } from '../office/write-cells';
import type { RowsBefore } from './list-rows';
import { offerList } from './offer-list';

/**
 * Checks that rows can be written.
 *
 * @throws SheetProblem if the sheet is protected or filtered, if something is below the table, or if rows to write over are
 *   no longer where they were read
 */
export async function requireRoom<Column extends string>(
  context: Excel.RequestContext,
  { read: { kind, made, columns, cells }, from, added }: RowsBefore<Column>,
): Promise<void> {
  const { sheetId, sheetName, area, used, isProtected, record } = made;
  if (isProtected) throw new SheetProblem('protectedSheet', { sheet: sheetName });
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const requireUnfiltered = lookAtFilters(sheet, sheetName);
  const table = context.workbook.tables.getItem(record.table).load('showTotals');
  const count = Math.min(added, below(used) - below(area));
  const under =
    count > 0
      ? sheet.getRangeByIndexes(below(area), area.left, count, area.columns).load('formulas')
      : undefined;
  const rows = cells[kind.columns[0]!].length;
  const compared =
    from < rows
      ? kind.compared.map((column) => ({
          column,
          now: sheet.getRangeByIndexes(area.top + 1 + from, columns[column], rows - from, 1).load('values'),
        }))
      : [];
  await context.sync();
  requireUnfiltered();
  for (const { column, now } of compared)
    (now.values as CellValue[][]).forEach(([cell], row) => {
      if (cell === cells[column][from + row]) return;
      throw new SheetProblem('changedMeanwhile', {
        cell: cellOnSheet(sheetName, area.top + 1 + from + row, columns[column]),
      });
    });
  const refuse = (row: number, column: number) =>
    new SheetProblem(kind.problems.noRoom, { cell: cellOnSheet(sheetName, row, area.left + column) });
  if (table.showTotals) throw refuse(below(area) - 1, 0);
  ((under?.formulas ?? []) as CellValue[][]).forEach((cells, row) => {
    const column = cells.findIndex((cell) => cell !== '');
    if (column >= 0) throw refuse(below(area) + row, column);
  });
}

/**
 * Overwrites rows, and adds new ones below. Throws if the table was changed on the way.
 *
 * @param offered the name of the cells that the drop-downs of new rows list
 */
export async function writeRows<Column extends string>(
  context: Excel.RequestContext,
  before: RowsBefore<Column>,
  options: RunOptions,
  offered?: string,
): Promise<void> {
  const { read, from, written, added, previous } = before;
  const { kind, made, columns, cells } = read;
  const { area, sheetName, record } = made;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(made.sheetId);
  const table = workbook.tables.getItem(record.table);
  const first = kind.columns[0]!;
  if (added > 0) {
    table.resize(table.getRange().getResizedRange(added, 0));
    for (const column of kind.columns) {
      // A single value given to a range goes into every cell.
      (
        sheet.getRangeByIndexes(below(area), columns[column], added, 1) as { numberFormat: unknown }
      ).numberFormat = kind.formatOf(column);
    }
    if (kind.dropDown !== undefined && offered !== undefined)
      offerList(sheet.getRangeByIndexes(below(area), columns[kind.dropDown], added, 1), offered);
  }
  const top = area.top + 1 + from;
  const of = written[first].length;
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  await writeCells(
    context,
    sheet,
    kind.columns.map((column) => ({ column: columns[column], top, cells: written[column] })),
    (rows) => {
      options.onProgress?.({ kind: 'writing', rows, of });
      throwIfCancelled(options, sheetName);
    },
  );
  const now = table.getRange().load(areaProperties);
  /** Returns the checksums of these cells, each beside the first cell of its row. */
  const sumsOf = async (inputs: RowsBefore<Column>['written'], isWanted: (index: number) => boolean) => {
    const sums: number[] = [];
    for (const column of kind.columns) {
      const wanted = inputs[column].flatMap((cell, index) =>
        cell !== null && isWanted(index) ? [index] : [],
      );
      const firsts = wanted.map((index) => shownCell(inputs[first][index] ?? cells[first][from + index]!));
      const shown = wanted.map((index) => shownCell(inputs[column][index]!));
      sums.push(await runSliced(checksumInSlices(firsts, shown)));
    }
    return sums;
  };
  const isOld = (index: number) => from + index < cells[first].length;
  const [after, lost] = [await sumsOf(written, () => true), await sumsOf(previous, isOld)];
  workbook.settings.add(kind.setting, {
    ...record,
    rows: record.rows + added,
    checksums: record.checksums.map((sum, index) => (sum + after[index]! - lost[index]! + modulus) % modulus),
  });
  await context.sync();
  if (!isSameArea(areaOf(now), { ...area, rows: area.rows + added }))
    throw new SheetProblem('changedMeanwhile', { cell: cellOnSheet(sheetName, area.top, area.left) });
}

const modulus = 0x1_0000_0000;
const shownCell = (cell: CellInput): CellValue =>
  cell === null ? '' : typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
