import type { SummaryChart } from '../../summary/charts/summary-chart';
import { drawChart } from './draw-charts';

/** Charts to draw, and charts to take away after that, by their names. */
export interface ChartChanges {
  readonly draw: readonly SummaryChart[];
  readonly remove: readonly string[];
}

/**
 * Compares the charts of the last making with those wanted now (`namedAgain`). A chart under the same name shows the same: it
 * is left alone, however she has changed its looks since.
 *
 * @param there names of the charts on the sheet
 */
export function chartChangesOf(
  before: readonly SummaryChart[],
  now: readonly SummaryChart[],
  there: readonly string[],
): ChartChanges {
  const present = before.filter(({ name }) => there.includes(name));
  const isIn = (charts: readonly SummaryChart[], name: string) => charts.some((chart) => chart.name === name);
  return {
    draw: now.filter(({ name }) => !isIn(present, name)),
    remove: present.map(({ name }) => name).filter((name) => !isIn(now, name)),
  };
}

/** Queues drawing charts. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly SummaryChart[]): void {
  for (const chart of charts) drawChart(sheet, chart);
}

/** Queues taking charts away, if they are there. */
export function removeCharts(
  sheet: Excel.Worksheet,
  names: readonly string[],
  there: readonly string[],
): void {
  for (const name of names) if (there.includes(name)) sheet.charts.getItem(name).delete();
}
