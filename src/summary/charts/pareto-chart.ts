import { isObject } from '../../sheet/is-object';
import { isBlock, type CellBlock } from './cell-block';

/** A chart with a column for each of the largest, and the running share as a line, as plain data. */
export interface ParetoChart {
  readonly kind: 'pareto';
  readonly name: string;
  readonly title: string;
  /** The cells with the names of the columns, their amounts, the running share and the share to reach. */
  readonly names: CellBlock;
  readonly amounts: CellBlock;
  readonly shares: CellBlock;
  readonly goal: CellBlock;
  /** What amounts, running share and goal are called. */
  readonly called: readonly [amounts: string, shares: string, goal: string];
  /** The end of the axis of amounts: all of them together. */
  readonly total: number;
  readonly numberFormat: string;
  /** True if the last column stands for all others. */
  readonly hasOthers: boolean;
  readonly covers: CellBlock;
}

/** Tells whether a value read from a record is such a chart. */
export const isParetoChart = (value: unknown): boolean =>
  isObject(value) &&
  value['kind'] === 'pareto' &&
  (['names', 'amounts', 'shares', 'goal', 'covers'] as const).every((key) => isBlock(value[key])) &&
  Array.isArray(value['called']) &&
  value['called'].length === 3 &&
  value['called'].every((text) => typeof text === 'string') &&
  Number.isFinite(value['total']) &&
  typeof value['numberFormat'] === 'string';
