import { columnLetters } from '../../sheet/cells/cell';
import { unusedName } from '../../sheet/cells/unused-name';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { titleHeight } from '../../summary/layout';
import { changesOfNew } from '../../summary/sheet/changes';
import { addSheet } from '../new-sheet/added-sheet';
import { printAcross } from '../new-sheet/print-across';
import { putBackWholly } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { breakPages } from '../new-sheet/break-pages';
import { drawCharts, removeChartsWholly, type ChartsLeft } from './charts/chart-changes';
import type { FiguresPlan, WriteOptions } from './figures-plan';
import { giveLooks } from './charts/give-looks';
import { putSummaryBack, type SummaryBegun } from './put-summary-back';
import { beginAgain, renewFigures } from './renew-figures';
import { reportWritten } from './report-written';
import { writeChanges } from './write-changes';

/** The sheet's name, and whether the sheet is new. */
export interface FiguresWritten {
  readonly sheet: string;
  readonly isNew: boolean;
}

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
        const { sheetName: sheet, added } = work;
        if (options.signal?.aborted)
          throw new SheetProblem('cancelled', { sheet, isNew: added !== undefined });
        begun.work = work;
      };
      const { made } = plan.found;
      if (!made) return { sheet: await make(context, plan, begin, options), isNew: true };
      const work = beginAgain(plan, options.writesOver === true);
      begin(work);
      const left = await renewFigures(context, plan, work, options);
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

/** Adds the sheet and fills it. Returns the sheet's name at the end: somebody may have renamed it. */
async function make(
  context: Excel.RequestContext,
  { place, name, page, found, layout, charts, record, lookAtColumns }: FiguresPlan,
  begin: (work: SummaryBegun) => void,
  options: RunOptions,
): Promise<string> {
  const { names, settings, worksheets } = context.workbook;
  const { setting } = found;
  const { sheetId } = await addSheet(
    context,
    (taken) => unusedName(name, taken),
    (added) => begin({ place, setting, sheetName: added.sheetName, added }),
  );
  const sheet = worksheets.getItem(sheetId!);
  const report = reportWritten(options, name, record);
  report(0);
  page.widths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  if (page.closed) closeColumns(sheet, page.closed);
  writeChanges(context, sheet, changesOfNew(layout.cells), true);
  drawCharts(sheet, charts);
  printAcross(sheet, page);
  if (record.breaks) breakPages(sheet, record.breaks);
  // Prints whole columns, so that the print area still fits when the list has grown.
  sheet.pageLayout.setPrintArea(sheet.getRange(`${columnLetters(0)}:${columnLetters(page.last)}`));
  // Deletes a name that a deleted sheet left, because the new sheet needs it.
  if (found.hasName) names.getItem(place.name).delete();
  names.add(place.name, sheet.getRange('A1')).visible = false;
  settings.add(place.key, record);
  sheet.activate();
  sheet.getRange('A1').select();
  sheet.load('name');
  const requireColumns = lookAtColumns?.(context);
  await context.sync();
  requireColumns?.();
  report(record.bottom);
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
