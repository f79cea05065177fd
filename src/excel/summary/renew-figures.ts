import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { SummaryChart } from '../../summary/charts/summary-chart';
import { cellAt, changesOf } from '../../summary/sheet/changes';
import type { SummaryRecord } from '../../summary/sheet/summary-record';
import { areSame, breakPages } from '../new-sheet/break-pages';
import { chartChangesOf, drawCharts, type ChartsLeft } from './charts/chart-changes';
import type { FiguresPlan } from './figures-plan';
import { giveLooks } from './charts/give-looks';
import type { SummaryBegun } from './put-summary-back';
import { reportWritten } from './report-written';
import { writeChanges } from './write-changes';

const mostListed = 10;

/**
 * Returns what to undo if the sheet cannot be written again.
 *
 * @throws SheetProblem if it cannot be written, or cells that the user typed into would be lost and `writesOver` is false
 */
export function beginAgain(plan: FiguresPlan, writesOver: boolean): SummaryBegun {
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
  const again = {
    ...{ sheetId, activeId, undoing, drawn: draw.map(({ name }) => name) },
    ...(breaksAnew(plan) && { breaks: found.made!.breaks }),
  };
  return { place, setting, sheetName: sheet, again };
}

/** Writes the sheet again. Returns the charts that are still to be deleted; undefined if there are none. */
export async function renewFigures(
  context: Excel.RequestContext,
  plan: FiguresPlan,
  work: SummaryBegun,
  options: RunOptions,
): Promise<ChartsLeft | undefined> {
  const { place, found, layout, charts, record } = plan;
  const made = found.made!;
  const report = reportWritten(options, made.sheetName, record);
  const sheet = context.workbook.worksheets.getItem(made.sheetId);
  const [rows, columns] = [made.formulas.length, made.formulas[0]!.length];
  // Reads once more, in the request that writes, because somebody may have typed meanwhile.
  const there = sheet.getRangeByIndexes(0, 0, rows, columns).load('formulas,values');
  report(0);
  const { changes } = changesOf(made.record, made, layout.cells);
  const { draw, remove } = chartChangesOf(made.record.charts ?? [], charts, made);
  writeChanges(context, sheet, changes, false);
  drawCharts(sheet, draw);
  const breaks = breaksAnew(plan);
  if (breaks) breakPages(sheet, breaks);
  // Keeps charts that are to be deleted in the record until they are.
  context.workbook.settings.add(place.key, remove.length > 0 ? withCharts(record, remove) : record);
  sheet.activate();
  sheet.getRange('A1').select();
  const requireColumns = plan.lookAtColumns?.(context);
  await context.sync();
  const now = { formulas: there.formulas as CellValue[][], values: there.values as CellValue[][] };
  const first = changes.find(
    ({ row, column, input }) =>
      input !== undefined && cellAt(now, row, column).formula !== cellAt(made, row, column).formula,
  );
  if (!first) {
    requireColumns?.();
    report(record.bottom);
    await giveLooks(context, made.sheetId, draw);
    const { sheetId, sheetName } = made;
    const names = remove.map(({ name }) => name);
    return names.length > 0 ? { sheetId, sheetName, names, key: place.key, record } : undefined;
  }
  work.again!.undoing = changesOf(made.record, now, layout.cells).undoing;
  const cell = `${quotedSheetName(made.sheetName)}!${cellAddress(first.row, first.column)}`;
  throw new SheetProblem('changedMeanwhile', { cell });
}

/** Returns the page breaks to set; undefined if they are right, or if the user has moved, added or taken out one. */
function breaksAnew({ found, record: { breaks = [] } }: FiguresPlan): readonly number[] | undefined {
  const { made } = found;
  const isHers = !areSame(made!.breaks, made!.record.breaks);
  return isHers || areSame(made!.breaks, breaks) ? undefined : breaks;
}

const withCharts = (record: SummaryRecord, more: readonly SummaryChart[]): SummaryRecord => ({
  ...record,
  charts: [...(record.charts ?? []), ...more],
});
