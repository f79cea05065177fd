import { isObject } from '../../sheet/is-object';
import { isBlock, isColor, type CellBlock } from './cell-block';

/** An axis of numbers. */
export interface NumberAxis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  /** The distance between marks; left out on a logarithmic axis. */
  readonly step?: number;
  readonly isLog: boolean;
  /** The number at which the other axis crosses. */
  readonly crossing: number;
  readonly numberFormat: string;
}

/** Points of one colour. */
export interface PointSeries {
  readonly name: string;
  /** The cells with the numbers of both axes. Each block is below its header. */
  readonly xs: CellBlock;
  readonly ys: CellBlock;
  /** The colour as `#RRGGBB`. */
  readonly color: string;
  /**
   * Texts beside the points. Points with texts are drawn first and larger, so that they look like rings around the
   * others. Left out for points without texts.
   */
  readonly labels?: readonly string[];
}

/** A chart with a point for each client, as plain data. */
export interface ScatterChart {
  readonly kind: 'scatter';
  readonly name: string;
  readonly title: string;
  readonly series: readonly PointSeries[];
  readonly x: NumberAxis;
  readonly y: NumberAxis;
  readonly covers: CellBlock;
}

/** Returns whether a value read from a record is a scatter chart. */
export const isScatterChart = (value: unknown): boolean =>
  isObject(value) &&
  value['kind'] === 'scatter' &&
  isBlock(value['covers']) &&
  isAxis(value['x']) &&
  isAxis(value['y']) &&
  Array.isArray(value['series']) &&
  value['series'].every(isSeries);

const isAxis = (value: unknown): boolean =>
  isObject(value) &&
  ['min', 'max', 'crossing'].every((key) => Number.isFinite(value[key])) &&
  (value['step'] === undefined || Number.isFinite(value['step'])) &&
  ['title', 'numberFormat'].every((key) => typeof value[key] === 'string');

const isSeries = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['name'] === 'string' &&
  isBlock(value['xs']) &&
  isBlock(value['ys']) &&
  isColor(value['color']) &&
  (value['labels'] === undefined ||
    (Array.isArray(value['labels']) && value['labels'].every((label) => typeof label === 'string')));
