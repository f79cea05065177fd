import { isObject } from '../../sheet/is-object';
import { isBlock, type CellBlock } from './cell-block';

/** A chart with a column for each of the largest amounts and a line for the running share, as plain data. */
export interface ParetoChart {
  readonly kind: 'pareto';
  readonly name: string;
  readonly title: string;
  /** The cells with the names of the columns, the amounts, the running share, and the share to reach. */
  readonly names: CellBlock;
  readonly amounts: CellBlock;
  readonly shares: CellBlock;
  readonly goal: CellBlock;
  /** The names of amounts, running share and goal in the legend. */
  readonly called: readonly [amounts: string, shares: string, goal: string];
  /** The sum of all amounts, at which the axis of amounts ends. */
  readonly total: number;
  readonly numberFormat: string;
  /** True if the last column has all other clients together. */
  readonly hasOthers: boolean;
  readonly covers: CellBlock;
}

/** Returns whether a value read from a record is a Pareto chart. */
export const isParetoChart = (value: unknown): boolean =>
  isObject(value) &&
  value['kind'] === 'pareto' &&
  (['names', 'amounts', 'shares', 'goal', 'covers'] as const).every((key) => isBlock(value[key])) &&
  Array.isArray(value['called']) &&
  value['called'].length === 3 &&
  value['called'].every((text) => typeof text === 'string') &&
  Number.isFinite(value['total']) &&
  typeof value['numberFormat'] === 'string';
