import { cellAddress, columnLetters, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { unusedName } from '../../sheet/cells/unused-name';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { SummaryChart } from '../../summary/charts/summary-chart';
import { titleHeight, type SummaryCell } from '../../summary/layout';
import { cellAt, changesOf, changesOfNew } from '../../summary/sheet/changes';
import type { SummaryPlace, SummaryRecord } from '../../summary/sheet/summary-record';
import { addSheet } from '../new-sheet/added-sheet';
import { printAcross } from '../new-sheet/print-across';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { chartChangesOf, drawCharts, removeChartsWholly, type ChartsLeft } from './chart-changes';
import type { SummaryFound } from './find-summary';
import { giveLooks } from './give-looks';
import { putSummaryBack, type SummaryBegun } from './put-summary-back';
import { writeChanges } from './write-changes';

/** A sheet of figures to make, or to write again in its place; nothing is written yet. */
export interface FiguresPlan {
  readonly place: SummaryPlace;
  /** The name for a new sheet. If another sheet has it, a number is added. */
  readonly name: string;
  readonly layout: { readonly cells: readonly SummaryCell[] };
  readonly charts: readonly SummaryChart[];
  readonly record: SummaryRecord;
  readonly found: SummaryFound;
  readonly page: FiguresPage;
}

/** The columns of a sheet of figures, zero-based. */
interface FiguresPage {
  /** Widths of the first columns, in points. */
  readonly widths: readonly number[];
  /** The last column to print. */
  readonly last: number;
  /** The first and last of the columns that only charts read; left out for none. */
  readonly closed?: readonly [first: number, last: number];
}

/** The sheet's name, and whether the sheet is new. */
export interface FiguresWritten {
  readonly sheet: string;
  readonly isNew: boolean;
}

export interface WriteOptions extends RunOptions {
  /** True to overwrite cells that the user has typed into. Otherwise such cells stop the work with a SheetProblem. */
  readonly writesOver?: boolean;
}

const mostListed = 10;

/**
 * Makes a sheet of figures, or writes it again in its place; undoes everything if Excel fails or the user cancels.
 *
 * @param planned plans the sheet from the present list
 * @throws SheetProblem
 */
export async function writeFigures(
  planned: (context: Excel.RequestContext) => Promise<FiguresPlan>,
  options: WriteOptions,
): Promise<FiguresWritten> {
  const begun: { work?: SummaryBegun } = {};
  let written: FiguresWritten & { readonly left?: ChartsLeft };
  try {
    written = await atOnce(async (context) => {
      const plan = await planned(context);
      const begin = (work: SummaryBegun) => {
        throwIfCancelled(options, work.sheetName);
        begun.work = work;
      };
      const { made } = plan.found;
      if (!made) return { sheet: await make(context, plan, begin), isNew: true };
      const work = beginAgain(plan, options.writesOver === true);
      begin(work);
      const left = await renew(context, plan, work);
      return { sheet: work.sheetName, isNew: false, ...(left && { left }) };
    });
  } catch (error) {
    const { work } = begun;
    if (!work) throw error;
    const place = { sheet: work.sheetName, address: work.sheetName, isNew: work.added !== undefined };
    return putBackWholly(place, error, options.onProgress, (context) => putSummaryBack(context, work));
  }
  const { left, ...done } = written;
  if (left) await removeChartsWholly(left, options);
  return done;
}

function beginAgain(plan: FiguresPlan, writesOver: boolean): SummaryBegun {
  const { place, found, layout, charts } = plan;
  const { record, sheetId, sheetName: sheet, isProtected, isFiltered } = found.made!;
  if (isProtected) throw new SheetProblem('protectedSheet', { sheet });
  if (isFiltered) throw new SheetProblem('filteredSheet', { sheet });
  const { undoing, typedOver } = changesOf(record, found.made!, layout.cells);
  if (typedOver.length > 0 && !writesOver) {
    const cells = typedOver
      .slice(0, mostListed)
      .map(({ row, column }) => `${quotedSheetName(sheet)}!${cellAddress(row, column)}`);
    throw new SheetProblem('summaryTypedOver', { sheet, cells });
  }
  const { setting, activeId } = found;
  const { draw } = chartChangesOf(record.charts ?? [], charts, found.made!);
  const again = { sheetId, activeId, undoing, drawn: draw.map(({ name }) => name) };
  return { place, setting, sheetName: sheet, again };
}

/** Adds the sheet and fills it. Returns the sheet's name at the end: somebody may have renamed it. */
async function make(
  context: Excel.RequestContext,
  { place, name, page, found, layout, charts, record }: FiguresPlan,
  begin: (work: SummaryBegun) => void,
): Promise<string> {
  const { names, settings, worksheets } = context.workbook;
  const { setting } = found;
  const { sheetId } = await addSheet(
    context,
    (taken) => unusedName(name, taken),
    (added) => begin({ place, setting, sheetName: added.sheetName, added }),
  );
  const sheet = worksheets.getItem(sheetId!);
  page.widths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  if (page.closed) closeColumns(sheet, page.closed);
  writeChanges(context, sheet, changesOfNew(layout.cells), true);
  drawCharts(sheet, charts);
  printAcross(sheet);
  // Prints whole columns, so that the print area still fits when the list has grown.
  sheet.pageLayout.setPrintArea(sheet.getRange(`${columnLetters(0)}:${columnLetters(page.last)}`));
  // Deletes a name that a deleted sheet left, because the new sheet needs it.
  if (found.hasName) names.getItem(place.name).delete();
  names.add(place.name, sheet.getRange('A1')).visible = false;
  settings.add(place.key, record);
  sheet.activate();
  sheet.getRange('A1').select();
  sheet.load('name');
  await context.sync();
  await giveLooks(context, sheetId!, charts);
  return sheet.name;
}

/** Queues grouping these columns, and closing the group, if this Excel has groups. */
function closeColumns(sheet: Excel.Worksheet, [first, last]: readonly [number, number]): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.10')) return;
  const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
  columns.group(Excel.GroupOption.byColumns);
  columns.hideGroupDetails(Excel.GroupOption.byColumns);
}

/** Writes the sheet again. Returns the charts that are still to be deleted; undefined if there are none. */
async function renew(
  context: Excel.RequestContext,
  { place, found, layout, charts, record }: FiguresPlan,
  work: SummaryBegun,
): Promise<ChartsLeft | undefined> {
  const made = found.made!;
  const sheet = context.workbook.worksheets.getItem(made.sheetId);
  const [rows, columns] = [made.formulas.length, made.formulas[0]!.length];
  // Reads once more, in the request that writes, because somebody may have typed meanwhile.
  const there = sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values');
  const { changes } = changesOf(made.record, made, layout.cells);
  const { draw, remove } = chartChangesOf(made.record.charts ?? [], charts, made);
  writeChanges(context, sheet, changes, false);
  drawCharts(sheet, draw);
  // Keeps charts that are to be deleted in the record until they are.
  context.workbook.settings.add(place.key, remove.length > 0 ? withCharts(record, remove) : record);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  const now = { formulas: there.formulas as CellValue[][], values: there.values as CellValue[][] };
  const first = changes.find(
    ({ row, column, input }) =>
      input !== undefined && cellAt(now, row, column).formula !== cellAt(made, row, column).formula,
  );
  if (!first) {
    await giveLooks(context, made.sheetId, draw);
    const { sheetId, sheetName } = made;
    const names = remove.map(({ name }) => name);
    return names.length > 0 ? { sheetId, sheetName, names, key: place.key, record } : undefined;
  }
  work.again!.undoing = changesOf(made.record, now, layout.cells).undoing;
  const cell = `${quotedSheetName(made.sheetName)}!${cellAddress(first.row, first.column)}`;
  throw new SheetProblem('changedMeanwhile', { cell });
}

const withCharts = (record: SummaryRecord, more: readonly SummaryChart[]): SummaryRecord => ({
  ...record,
  charts: [...(record.charts ?? []), ...more],
});
