import type { SummaryChart } from '../../summary/charts/summary-chart';
import { drawChart } from './draw-charts';
import type { SummarySheet } from './find-summary';

/** Charts to draw, and the names of charts to delete after that. */
export interface ChartChanges {
  readonly draw: readonly SummaryChart[];
  readonly remove: readonly string[];
}

/**
 * Compares the charts of the last summary with those wanted now (`namedAgain`). A chart that has the same name shows
 * the same figures: it is left alone, even if the user has changed its looks.
 *
 * @param there names of the charts on the sheet
 * @param shownByHers names of charts that are not drawn, because a chart of the user's shows their figures
 */
export function chartChangesOf(
  before: readonly SummaryChart[],
  now: readonly SummaryChart[],
  { charts: there, shownByHers }: Pick<SummarySheet, 'charts' | 'shownByHers'>,
): ChartChanges {
  const present = before.filter(({ name }) => there.includes(name));
  const isIn = (charts: readonly SummaryChart[], name: string) => charts.some((chart) => chart.name === name);
  return {
    draw: now.filter(({ name }) => !isIn(present, name) && !shownByHers.includes(name)),
    remove: present.map(({ name }) => name).filter((name) => !isIn(now, name)),
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
