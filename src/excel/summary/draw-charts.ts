import type { BarChart, CellBlock } from '../../summary/charts/bar-chart';

/** Charts to take away, by their names, and charts to draw. */
export interface ChartChanges {
  readonly remove: readonly string[];
  readonly draw: readonly BarChart[];
}

/**
 * Compares the charts of the last making with those wanted now. A chart that is there and shows the same is left alone,
 * however she has changed its looks since.
 *
 * @param there names of the charts on the sheet
 */
export function chartChangesOf(
  before: readonly BarChart[],
  now: readonly BarChart[],
  there: readonly string[],
): { readonly changes: ChartChanges; readonly undoing: ChartChanges } {
  const isIn = (charts: readonly BarChart[], chart: BarChart) =>
    charts.some((other) => JSON.stringify(other) === JSON.stringify(chart));
  const present = before.filter(({ name }) => there.includes(name));
  const gone = present.filter((chart) => !isIn(now, chart));
  const draw = now.filter((chart) => !isIn(present, chart));
  const names = (charts: readonly BarChart[]) => charts.map(({ name }) => name);
  return {
    changes: { remove: names(gone), draw },
    undoing: { remove: [...new Set(names([...draw, ...gone]))], draw: gone },
  };
}

/** Queues taking charts away and drawing others. */
export function changeCharts(
  sheet: Excel.Worksheet,
  { remove, draw }: ChartChanges,
  there: readonly string[],
): void {
  for (const name of remove) if (there.includes(name)) sheet.charts.getItem(name).delete();
  for (const chart of draw) drawChart(sheet, chart);
}

function drawChart(
  sheet: Excel.Worksheet,
  { name, title, header, names, values, colors, covers }: BarChart,
): void {
  // Without `Columns` some builds take rows for series.
  const source = rangeOf(sheet, { ...header, rows: values.rows + 1 });
  const chart = sheet.charts.add(Excel.ChartType.barClustered, source, Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, names));
  colors.forEach((color, index) => series.points.getItemAt(index).format.fill.setSolidColor(color));
  series.hasDataLabels = true;
  series.gapWidth = 50;
  // Otherwise a bar below 0 is white.
  series.invertIfNegative = false;
  // Figures in rows that somebody hides stay in the picture.
  chart.plotVisibleOnly = false;
  const { categoryAxis, valueAxis } = chart.axes;
  // From the top to the bottom, as in the table, and beside the bars that go to the left.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  valueAxis.visible = false;
  const place = rangeOf(sheet, covers);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellBlock) =>
  sheet.getRangeByIndexes(row, column, rows, columns);
