import { cellAddress, columnLetters, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { unusedName } from '../../sheet/cells/unused-name';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { columnWidths, lastColumn, titleHeight } from '../../summary/layout';
import { cellAt, changesOf, changesOfNew, type CellChange } from '../../summary/sheet/changes';
import { summaryKey, summaryName } from '../../summary/sheet/summary-record';
import { words } from '../../summary/words/languages';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { planSummary, type SummaryPlan } from './plan-summary';
import type { SummaryChoice } from './read-list';
import { writeChanges } from './write-changes';

interface WriteOptions extends RunOptions {
  /** True to write over what she typed into cells of the sheet; otherwise such cells refuse the work. */
  readonly writesOver?: boolean;
}

/** What to undo if the sheet is not finished, as plain data. */
interface Begun {
  readonly modelId: string;
  readonly setting: unknown;
  /** The sheet that was in front. */
  readonly activeId: string;
  readonly sheetName: string;
  /** Of a sheet that is made again: its id, and what puts its cells back. A new sheet is deleted. */
  readonly again?: { readonly sheetId: string; undoing: readonly CellChange[] };
}

const mostListed = 10;

/**
 * Makes the summary sheet of a model, or makes it again in its place: wholly, or not at all if Excel fails or the user
 * cancels. Returns the sheet's name.
 *
 * @throws SheetProblem
 */
export async function writeSummary(
  customers: Customers,
  choice: SummaryChoice,
  options: WriteOptions = {},
): Promise<{ readonly sheet: string; readonly isNew: boolean }> {
  const begun: { work?: Begun } = {};
  try {
    return await atOnce(async (context) => {
      const plan = await planSummary(context, customers, choice);
      const { made } = plan.found;
      const work = made ? beginAgain(plan, options.writesOver === true) : beginNew(plan);
      throwIfCancelled(options, work.sheetName);
      begun.work = work;
      if (made) await renew(context, plan, work);
      else await make(context, plan, work);
      return { sheet: work.sheetName, isNew: made === undefined };
    });
  } catch (error) {
    const { work } = begun;
    if (!work) throw error;
    const place = { sheet: work.sheetName, address: work.sheetName };
    return putBackWholly(place, error, options.onProgress, (context) => putBack(context, work));
  }
}

function beginNew({ choice, found }: SummaryPlan): Begun {
  if (found.isLocked) throw new SheetProblem('protectedWorkbook', {});
  const sheetName = unusedName(words[choice.language].sheet.name, found.sheetNames);
  return { modelId: choice.modelId, setting: found.setting, activeId: found.activeId, sheetName };
}

function beginAgain(plan: SummaryPlan, writesOver: boolean): Begun {
  const { choice, found, layout } = plan;
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
  return { modelId: choice.modelId, setting, activeId, sheetName: sheet, again: { sheetId, undoing } };
}

async function make(context: Excel.RequestContext, plan: SummaryPlan, { sheetName }: Begun): Promise<void> {
  const { names, settings, worksheets } = context.workbook;
  const { modelId } = plan.choice;
  const sheet = worksheets.add(sheetName);
  columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  writeChanges(context, sheet, changesOfNew(plan.layout.cells), true);
  // As wide as a page, and as long as it takes; a list that grows needs no other area.
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(sheet.getRange(`${columnLetters(0)}:${columnLetters(lastColumn)}`));
  // A name whose sheet was deleted is in the way.
  if (plan.found.hasName) names.getItem(summaryName(modelId)).delete();
  names.add(summaryName(modelId), sheet.getRange('A1')).visible = false;
  settings.add(summaryKey(modelId), plan.record);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
}

async function renew(
  context: Excel.RequestContext,
  { choice, found, layout, record }: SummaryPlan,
  work: Begun,
): Promise<void> {
  const made = found.made!;
  const sheet = context.workbook.worksheets.getItem(made.sheetId);
  const [rows, columns] = [made.formulas.length, made.formulas[0]!.length];
  // Read once more in the message that writes: somebody may have typed meanwhile.
  const there = sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values');
  const { changes } = changesOf(made.record, made, layout.cells);
  writeChanges(context, sheet, changes, false);
  context.workbook.settings.add(summaryKey(choice.modelId), record);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  const now = { formulas: there.formulas as CellValue[][], values: there.values as CellValue[][] };
  const first = changes.find(
    ({ row, column, input }) =>
      input !== undefined && cellAt(now, row, column).formula !== cellAt(made, row, column).formula,
  );
  if (!first) return;
  work.again!.undoing = changesOf(made.record, now, layout.cells).undoing;
  const cell = `${quotedSheetName(made.sheetName)}!${cellAddress(first.row, first.column)}`;
  throw new SheetProblem('changedMeanwhile', { cell });
}

/** Puts back what was there before; may be repeated. */
async function putBack(context: Excel.RequestContext, work: Begun): Promise<void> {
  const { names, settings, worksheets } = context.workbook;
  const key = summaryKey(work.modelId);
  const sheet = worksheets.getItemOrNullObject(work.again?.sheetId ?? work.sheetName).load('name');
  const before = worksheets.getItemOrNullObject(work.activeId).load('name');
  const setting = settings.getItemOrNullObject(key).load('key');
  const name = names.getItemOrNullObject(summaryName(work.modelId)).load('name');
  await context.sync();
  if (!before.isNullObject && !sheet.isNullObject) before.activate();
  if (!sheet.isNullObject && work.again) writeChanges(context, sheet, work.again.undoing, false);
  if (!sheet.isNullObject && !work.again) sheet.delete();
  if (!name.isNullObject && !work.again) name.delete();
  if (work.setting !== undefined) settings.add(key, work.setting);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}
