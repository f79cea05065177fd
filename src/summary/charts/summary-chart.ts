import { isObject } from '../../sheet/is-object';
import { isBarChart, type BarChart } from './bar-chart';
import { isScatterChart, type ScatterChart } from './scatter-chart';

/** A chart of the summary sheet as plain data: the same data makes the same chart. */
export type SummaryChart = BarChart | ScatterChart;

/** Tells whether a value read from a record is a chart. */
export const isSummaryChart = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['name'] === 'string' &&
  typeof value['title'] === 'string' &&
  (isBarChart(value) || isScatterChart(value));
