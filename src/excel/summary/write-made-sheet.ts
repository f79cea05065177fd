import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { unusedName } from '../../sheet/cells/unused-name';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { SummaryChart } from '../../summary/charts/summary-chart';
import { titleHeight, type SummaryCell } from '../../summary/layout';
import { cellAt, changesOf, changesOfNew } from '../../summary/sheet/changes';
import type { SheetPlace, SummaryRecord } from '../../summary/sheet/summary-record';
import { addSheet } from '../new-sheet/added-sheet';
import { printAcross } from '../new-sheet/print-across';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { chartChangesOf, drawCharts, removeCharts } from './chart-changes';
import type { SummaryFound } from './find-summary';
import { giveLooks } from './give-looks';
import { putSummaryBack, type SummaryBegun } from './put-summary-back';
import { writeChanges } from './write-changes';

/** What to write on a sheet of ClientTier's; nothing is written yet. */
export interface SheetToMake {
  readonly place: SheetPlace;
  /** The name for a new sheet. If another sheet has it, a number is added. */
  readonly name: string;
  readonly cells: readonly SummaryCell[];
  readonly charts: readonly SummaryChart[];
  readonly record: SummaryRecord;
  readonly found: SummaryFound;
  /** Queues setting up a new sheet: widths of columns, what is printed. */
  readonly setUp: (sheet: Excel.Worksheet) => void;
}

export interface MakeOptions extends RunOptions {
  /** True to overwrite cells that the user has typed into. Otherwise such cells stop the work with a SheetProblem. */
  readonly writesOver?: boolean;
}

const mostListed = 10;

/**
 * Makes a sheet, or writes it again in its place; undoes everything if Excel fails or the user cancels. Returns the
 * sheet's name.
 *
 * @param planOf reads what the sheet is made from; writes nothing
 * @throws SheetProblem
 */
export async function writeMadeSheet(
  planOf: (context: Excel.RequestContext) => Promise<SheetToMake>,
  options: MakeOptions,
): Promise<{ readonly sheet: string; readonly isNew: boolean }> {
  const begun: { work?: SummaryBegun } = {};
  try {
    return await atOnce(async (context) => {
      const plan = await planOf(context);
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

function beginAgain({ place, found, cells, charts }: SheetToMake, writesOver: boolean): SummaryBegun {
  const { record, sheetId, sheetName: sheet, isProtected, isFiltered } = found.made!;
  if (isProtected) throw new SheetProblem('protectedSheet', { sheet });
  if (isFiltered) throw new SheetProblem('filteredSheet', { sheet });
  const { undoing, typedOver } = changesOf(record, found.made!, cells);
  if (typedOver.length > 0 && !writesOver) {
    const listed = typedOver
      .slice(0, mostListed)
      .map(({ row, column }) => `${quotedSheetName(sheet)}!${cellAddress(row, column)}`);
    throw new SheetProblem('summaryTypedOver', { sheet, cells: listed });
  }
  const { setting, activeId } = found;
  const before = record.charts ?? [];
  const { draw, remove } = chartChangesOf(before, charts, found.made!);
  const undoingOfCharts = {
    draw: before.filter(({ name }) => remove.includes(name)),
    remove: draw.map(({ name }) => name),
  };
  const again = { sheetId, activeId, undoing, charts: undoingOfCharts };
  return { place, setting, sheetName: sheet, again };
}

/** Adds the sheet and fills it. Returns the sheet's name at the end: somebody may have renamed it. */
async function make(
  context: Excel.RequestContext,
  { place, name: wanted, found, cells, charts, record, setUp }: SheetToMake,
  begin: (work: SummaryBegun) => void,
): Promise<string> {
  const { names, settings, worksheets } = context.workbook;
  const { setting } = found;
  const { sheetId } = await addSheet(
    context,
    (taken) => unusedName(wanted, taken),
    (added) => begin({ place, setting, sheetName: added.sheetName, added }),
  );
  const sheet = worksheets.getItem(sheetId!);
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  setUp(sheet);
  writeChanges(context, sheet, changesOfNew(cells), true);
  drawCharts(sheet, charts);
  printAcross(sheet);
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

async function renew(
  context: Excel.RequestContext,
  { place, found, cells, charts, record }: SheetToMake,
  work: SummaryBegun,
): Promise<void> {
  const made = found.made!;
  const sheet = context.workbook.worksheets.getItem(made.sheetId);
  const [rows, columns] = [made.formulas.length, made.formulas[0]!.length];
  // Reads once more, in the request that writes, because somebody may have typed meanwhile.
  const there = sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values');
  const { changes } = changesOf(made.record, made, cells);
  const { draw, remove } = chartChangesOf(made.record.charts ?? [], charts, made);
  writeChanges(context, sheet, changes, false);
  drawCharts(sheet, draw);
  context.workbook.settings.add(place.key, record);
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
  work.again!.undoing = changesOf(made.record, now, cells).undoing;
  const cell = `${quotedSheetName(made.sheetName)}!${cellAddress(first.row, first.column)}`;
  throw new SheetProblem('changedMeanwhile', { cell });
}
