import { SheetProblem } from '../../../sheet/problem';
import type { RunOptions } from '../../../sheet/progress';
import type { SummaryChart } from '../../../summary/charts/summary-chart';
import { atOnce } from '../../office/run-in-excel';
import { retryUntilDone } from '../../office/waiting/retry-until-done';
import { drawChart } from './draw-charts';

/** The charts on a summary sheet, by name. */
export interface ChartsThere {
  /** All charts on the sheet, including the user's own. */
  readonly charts: readonly string[];
  /** ClientTier's charts whose figures a chart of the user's shows, such as one that was renamed. */
  readonly shownByHers: readonly string[];
}

/** Charts to draw, and charts to delete after that. */
export interface ChartChanges {
  readonly draw: readonly SummaryChart[];
  readonly remove: readonly SummaryChart[];
}

/**
 * Compares the charts of the last summary with those wanted now (`namedAgain`). A chart that has the same name shows
 * the same figures: it is left alone, even if the user has changed its looks.
 * A chart whose figures a chart of the user's shows is not drawn.
 */
export function chartChangesOf(
  before: readonly SummaryChart[],
  now: readonly SummaryChart[],
  { charts: there, shownByHers }: ChartsThere,
): ChartChanges {
  const present = before.filter(({ name }) => there.includes(name));
  const isIn = (charts: readonly SummaryChart[], name: string) => charts.some((chart) => chart.name === name);
  return {
    draw: now.filter(({ name }) => !isIn(present, name) && !shownByHers.includes(name)),
    remove: present.filter(({ name }) => !isIn(now, name)),
  };
}

/** Queues drawing charts. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly SummaryChart[]): void {
  for (const chart of charts) drawChart(sheet, chart);
}

/** Queues deleting the charts of these names that exist. */
export function removeCharts(
  sheet: Excel.Worksheet,
  names: readonly string[],
  there: readonly string[],
): void {
  for (const name of names) if (there.includes(name)) sheet.charts.getItem(name).delete();
}

/** Charts that a sheet made again no longer has, as plain data. */
export interface ChartsLeft {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly names: readonly string[];
  /** The setting with the sheet's record, and the record without these charts. */
  readonly key: string;
  readonly record: unknown;
}

/**
 * Deletes the charts, and leaves them out of the record. Repeats this until it succeeds, because a deleted chart cannot be
 * drawn again with the looks that the user gave it.
 *
 * @throws SheetProblem if Excel goes on failing; the record then still has the charts, so that the next making deletes them
 */
export async function removeChartsWholly(
  { sheetId, sheetName, names, key, record }: ChartsLeft,
  { onProgress }: RunOptions,
): Promise<void> {
  const remove = async (context: Excel.RequestContext) => {
    const { settings, worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId).load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    const there = sheet.charts.load('items/name');
    await context.sync();
    removeCharts(
      sheet,
      names,
      there.items.map(({ name }) => name),
    );
    settings.add(key, record);
    await context.sync();
  };
  try {
    await retryUntilDone(() => atOnce(remove), onProgress);
  } catch {
    throw new SheetProblem('chartsLeft', { sheet: sheetName, charts: names });
  }
}
