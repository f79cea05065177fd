import type { CellBlock } from '../../../summary/charts/cell-block';
import { uncolored } from '../../../summary/charts/charts-of-tiers';
import type { ParetoChart } from '../../../summary/charts/pareto-chart';
import type { Look } from './look';

const [columnColor, lineColor, goalColor] = ['#4472C4', '#404040', '#8C8C8C'] as const;
/** The indexes of the series. */
const [amountsAt, sharesAt, goalAt] = [0, 1, 2] as const;

/** Queues adding the columns, and the two lines on an axis of their own. */
export function drawPareto(
  sheet: Excel.Worksheet,
  { names, amounts, shares, goal, called }: ParetoChart,
): Excel.Chart {
  const rangeOf = ({ row, column, rows, columns }: CellBlock) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const source = rangeOf({ ...amounts, row: amounts.row - 1, rows: amounts.rows + 1 });
  const chart = sheet.charts.add(Excel.ChartType.columnClustered, source, Excel.ChartSeriesBy.columns);
  const columns = chart.series.getItemAt(amountsAt);
  columns.name = called[0];
  columns.setValues(rangeOf(amounts));
  columns.setXAxisValues(rangeOf(names));
  [shares, goal].forEach((cells, index) => {
    const line = chart.series.add(called[index + 1]);
    // Sets the type before the figures, because otherwise some builds mix up the series (office-js 2927).
    line.chartType = Excel.ChartType.line;
    line.setValues(rangeOf(cells));
    line.setXAxisValues(rangeOf(names));
    line.axisGroup = Excel.ChartAxisGroup.secondary;
  });
  return chart;
}

/** Returns the looks of the chart as steps that do not depend on each other. */
export const looksOfPareto = ({ total, numberFormat, hasOthers, amounts }: ParetoChart): Look[] => [
  ({ axes: { valueAxis } }) => {
    valueAxis.minimum = 0;
    valueAxis.maximum = total;
  },
  ({ axes }) => {
    const second = axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
    second.minimum = 0;
    second.maximum = 1;
    second.majorUnit = 0.2;
  },
  ({ axes }) => {
    axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary).numberFormat = '0%';
    axes.valueAxis.numberFormat = numberFormat;
    axes.valueAxis.majorGridlines.visible = false;
  },
  ({ series }) => {
    const columns = series.getItemAt(amountsAt);
    columns.gapWidth = 30;
    columns.format.fill.setSolidColor(columnColor);
    if (hasOthers) columns.points.getItemAt(amounts.rows - 1).format.fill.setSolidColor(uncolored);
  },
  ({ series }) => {
    const { line } = series.getItemAt(sharesAt).format;
    line.color = lineColor;
    line.weight = 1.5;
  },
  ({ series }) => {
    const { line } = series.getItemAt(goalAt).format;
    line.color = goalColor;
    line.weight = 1;
    line.lineStyle = Excel.ChartLineStyle.dash;
  },
  ({ series }) => {
    for (const at of [sharesAt, goalAt]) series.getItemAt(at).markerStyle = Excel.ChartMarkerStyle.none;
  },
];
