import { cellAddress, columnLetters, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { unusedName } from '../../sheet/cells/unused-name';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { columnWidths, firstFigure, lastColumn, lastFigure, titleHeight } from '../../summary/layout';
import { cellAt, changesOf, changesOfNew } from '../../summary/sheet/changes';
import { summaryKey, summaryName } from '../../summary/sheet/summary-record';
import { words } from '../../summary/words/languages';
import { addSheet } from '../new-sheet/added-sheet';
import { printAcross } from '../new-sheet/print-across';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { chartChangesOf, drawCharts, removeCharts } from './chart-changes';
import { giveLooks } from './give-looks';
import { noHistory, type Observe } from './observe';
import type { ByHandOf, CareOf } from './care-of';
import { planSummary, type SummaryPlan } from './plan-summary';
import { putSummaryBack, type SummaryBegun } from './put-summary-back';
import type { SummaryChoice } from './read-list';
import { writeChanges } from './write-changes';

interface WriteOptions extends RunOptions {
  /** True to overwrite cells that the user has typed into. Otherwise such cells stop the work with a SheetProblem. */
  readonly writesOver?: boolean;
  /** Asks the history of runs; left out: there is none. */
  readonly observe?: Observe;
  /** Left out: nothing of a care plan is shown. */
  readonly careOf?: CareOf;
  readonly byHandOf?: ByHandOf;
}

const mostListed = 10;

/**
 * Makes the summary sheet of a model, or writes it again in its place; undoes everything if Excel fails or the user
 * cancels. Returns the sheet's name.
 *
 * @throws SheetProblem
 */
export async function writeSummary(
  customers: Customers,
  choice: SummaryChoice,
  options: WriteOptions = {},
): Promise<{ readonly sheet: string; readonly isNew: boolean }> {
  const begun: { work?: SummaryBegun } = {};
  try {
    return await atOnce(async (context) => {
      const { observe = noHistory, careOf, byHandOf } = options;
      const plan = await planSummary(context, customers, choice, observe, careOf, byHandOf);
      const begin = (work: SummaryBegun) => {
        throwIfCancelled(options, work.sheetName);
        begun.work = work;
      };
      const { made } = plan.found;
      if (!made) return { sheet: await make(context, plan, begin), isNew: true };
      const work = beginAgain(plan, options.writesOver === true);
      begin(work);
      await renew(context, plan, work);
      return { sheet: work.sheetName, isNew: false };
    });
  } catch (error) {
    const { work } = begun;
    if (!work) throw error;
    const place = { sheet: work.sheetName, address: work.sheetName, isNew: work.added !== undefined };
    return putBackWholly(place, error, options.onProgress, (context) => putSummaryBack(context, work));
  }
}

function beginAgain(plan: SummaryPlan, writesOver: boolean): SummaryBegun {
  const { choice, found, layout, charts } = plan;
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
  const before = record.charts ?? [];
  const { draw, remove } = chartChangesOf(before, charts, found.made!);
  const undoingOfCharts = {
    draw: before.filter(({ name }) => remove.includes(name)),
    remove: draw.map(({ name }) => name),
  };
  const again = { sheetId, activeId, undoing, charts: undoingOfCharts };
  return { modelId: choice.modelId, setting, sheetName: sheet, again };
}

/** Adds the sheet and fills it. Returns the sheet's name at the end: somebody may have renamed it. */
async function make(
  context: Excel.RequestContext,
  { choice, found, layout, charts, record }: SummaryPlan,
  begin: (work: SummaryBegun) => void,
): Promise<string> {
  const { names, settings, worksheets } = context.workbook;
  const { modelId, language } = choice;
  const { setting } = found;
  const { sheetId } = await addSheet(
    context,
    (taken) => unusedName(words[language].sheet.name, taken),
    (added) => begin({ modelId, setting, sheetName: added.sheetName, added }),
  );
  const sheet = worksheets.getItem(sheetId!);
  columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  closeFigures(sheet);
  writeChanges(context, sheet, changesOfNew(layout.cells), true);
  drawCharts(sheet, charts);
  printAcross(sheet);
  // Prints whole columns, so that the print area still fits when the list has grown.
  sheet.pageLayout.setPrintArea(sheet.getRange(`${columnLetters(0)}:${columnLetters(lastColumn)}`));
  // Deletes a name that a deleted sheet left, because the new sheet needs it.
  if (found.hasName) names.getItem(summaryName(modelId)).delete();
  names.add(summaryName(modelId), sheet.getRange('A1')).visible = false;
  settings.add(summaryKey(modelId), record);
  sheet.activate();
  sheet.getRange('A1').select();
  sheet.load('name');
  await context.sync();
  await giveLooks(context, sheetId!, charts);
  return sheet.name;
}

/** Queues grouping the columns that only charts read, and closing the group, if this Excel has groups. */
function closeFigures(sheet: Excel.Worksheet): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.10')) return;
  const columns = sheet.getRange(`${columnLetters(firstFigure)}:${columnLetters(lastFigure)}`);
  columns.group(Excel.GroupOption.byColumns);
  columns.hideGroupDetails(Excel.GroupOption.byColumns);
}

async function renew(
  context: Excel.RequestContext,
  { choice, found, layout, charts, record }: SummaryPlan,
  work: SummaryBegun,
): Promise<void> {
  const made = found.made!;
  const sheet = context.workbook.worksheets.getItem(made.sheetId);
  const [rows, columns] = [made.formulas.length, made.formulas[0]!.length];
  // Reads once more, in the request that writes, because somebody may have typed meanwhile.
  const there = sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values');
  const { changes } = changesOf(made.record, made, layout.cells);
  const { draw, remove } = chartChangesOf(made.record.charts ?? [], charts, made);
  writeChanges(context, sheet, changes, false);
  drawCharts(sheet, draw);
  context.workbook.settings.add(summaryKey(choice.modelId), record);
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
    // Deletes charts last, because a deleted chart cannot be restored with the looks that the user gave it.
    removeCharts(context.workbook.worksheets.getItem(made.sheetId), remove, made.charts);
    await context.sync();
    return;
  }
  work.again!.undoing = changesOf(made.record, now, layout.cells).undoing;
  const cell = `${quotedSheetName(made.sheetName)}!${cellAddress(first.row, first.column)}`;
  throw new SheetProblem('changedMeanwhile', { cell });
}
