import type { BarChart } from '../../../summary/charts/bar-chart';
import type { CellBlock } from '../../../summary/charts/cell-block';
import type { NumberAxis, ScatterChart } from '../../../summary/charts/scatter-chart';
import type { SummaryChart } from '../../../summary/charts/summary-chart';
import { drawPareto, looksOfPareto } from './draw-pareto';
import type { Look } from './look';

/** Queues adding a chart with its figures and name. Its looks are set separately (`looksOf`). */
export function drawChart(sheet: Excel.Worksheet, chart: SummaryChart): void {
  const drawn = drawnOf(sheet, chart);
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  // Figures stay in the chart even if somebody hides their rows or columns.
  drawn.plotVisibleOnly = false;
  const place = rangeOf(sheet, chart.covers);
  drawn.setPosition(place.getCell(0, 0), place.getLastCell());
}

function drawnOf(sheet: Excel.Worksheet, chart: SummaryChart): Excel.Chart {
  if (chart.kind === 'scatter') return drawPoints(sheet, chart);
  return chart.kind === 'pareto' ? drawPareto(sheet, chart) : drawBars(sheet, chart);
}

/** Returns the looks of a chart as steps that do not depend on each other. */
export function looksOf(chart: SummaryChart): readonly Look[] {
  if (chart.kind === 'scatter') return looksOfPoints(chart);
  return chart.kind === 'pareto' ? looksOfPareto(chart) : looksOfBars(chart);
}

function drawBars(sheet: Excel.Worksheet, { header, names, values }: BarChart): Excel.Chart {
  // Without `Columns` some builds take rows for series.
  const source = rangeOf(sheet, { ...header, rows: values.rows + 1 });
  const chart = sheet.charts.add(Excel.ChartType.barClustered, source, Excel.ChartSeriesBy.columns);
  const series = chart.series.getItemAt(0);
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, names));
  return chart;
}

const looksOfBars = ({ colors }: BarChart): Look[] => [
  ({ legend }) => {
    legend.visible = false;
  },
  ({ series }) => {
    const { points } = series.getItemAt(0);
    colors.forEach((color, index) => points.getItemAt(index).format.fill.setSolidColor(color));
  },
  ({ series }) => {
    series.getItemAt(0).hasDataLabels = true;
  },
  ({ series }) => {
    series.getItemAt(0).gapWidth = 50;
  },
  ({ series }) => {
    // Without this, a bar below 0 is white.
    series.getItemAt(0).invertIfNegative = false;
  },
  ({ axes: { categoryAxis } }) => {
    // Puts the names in the order of the table, from top to bottom, and to the left of bars that go left.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  },
  ({ axes: { categoryAxis } }) => {
    // Shows the name of each bar; otherwise Excel leaves out some of them if it finds little room.
    categoryAxis.tickLabelSpacing = 1;
  },
  ({ axes: { categoryAxis } }) => {
    // Does the same in LibreOffice, which leaves out names unless their angle is set.
    categoryAxis.textOrientation = 0;
  },
  ({ axes: { valueAxis } }) => {
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
  },
];

function drawPoints(sheet: Excel.Worksheet, { series: all }: ScatterChart): Excel.Chart {
  const [{ xs: first }] = all as readonly [ScatterChart['series'][number]];
  // The source has both columns of the first series, with their headers.
  const source = rangeOf(sheet, { ...first, row: first.row - 1, rows: first.rows + 1, columns: 2 });
  const chart = sheet.charts.add(Excel.ChartType.xyscatter, source, Excel.ChartSeriesBy.columns);
  all.forEach(({ name, xs, ys }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setXAxisValues(rangeOf(sheet, xs));
    series.setValues(rangeOf(sheet, ys));
  });
  return chart;
}

const looksOfPoints = ({ series: all, x, y }: ScatterChart): Look[] => [
  ({ series }) =>
    all.forEach(({ color, labels }, index) => {
      const one = series.getItemAt(index);
      one.markerForegroundColor = color;
      one.markerBackgroundColor = color;
      one.markerSize = labels ? 8 : 5;
    }),
  ({ series }) =>
    all.forEach((_, index) => {
      series.getItemAt(index).markerStyle = Excel.ChartMarkerStyle.circle;
    }),
  ({ series }) =>
    all.forEach(({ labels = [] }, index) =>
      labels.forEach((text, point) => {
        if (text === '') return;
        const labelled = series.getItemAt(index).points.getItemAt(point);
        labelled.hasDataLabel = true;
        labelled.dataLabel.text = text;
        labelled.dataLabel.position = Excel.ChartDataLabelPosition.right;
      }),
    ),
  ({ axes }) => goAlong(axes.categoryAxis, x),
  ({ axes }) => goAlong(axes.valueAxis, y),
  ...scalesOf((axes) => axes.categoryAxis, x),
  ...scalesOf((axes) => axes.valueAxis, y),
];

/** Sets title, ends and marks of an axis, and where the other axis crosses it. */
function goAlong(axis: Excel.ChartAxis, { title, min, max, step, crossing, numberFormat }: NumberAxis): void {
  axis.title.text = title;
  axis.majorGridlines.visible = false;
  axis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  axis.numberFormat = numberFormat;
  axis.minimum = min;
  axis.maximum = max;
  if (step !== undefined) axis.majorUnit = step;
  axis.setPositionAt(crossing);
}

const scalesOf = (axisIn: (axes: Excel.ChartAxes) => Excel.ChartAxis, { isLog }: NumberAxis): Look[] =>
  isLog
    ? [
        ({ axes }) => {
          axisIn(axes).scaleType = Excel.ChartAxisScaleType.logarithmic;
        },
      ]
    : [];

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellBlock) =>
  sheet.getRangeByIndexes(row, column, rows, columns);
