import { isObject } from '../../sheet/is-object';
import { isBarChart, type BarChart } from './bar-chart';
import { isParetoChart, type ParetoChart } from './pareto-chart';
import { isScatterChart, type ScatterChart } from './scatter-chart';

/** A chart of the summary sheet as plain data. Equal data make equal charts. */
export type SummaryChart = BarChart | ParetoChart | ScatterChart;

/** Returns whether a value read from a record is a chart. */
export const isSummaryChart = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['name'] === 'string' &&
  typeof value['title'] === 'string' &&
  (isBarChart(value) || isScatterChart(value) || isParetoChart(value));
