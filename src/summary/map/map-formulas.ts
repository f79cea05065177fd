import { cellOf } from '../blocks/tier-figures';
import type { TierRows } from '../blocks/tier-figures';
import { placeWhere } from '../criteria';
import { at } from '../layout';
import type { MapMeasures, SummaryInput } from '../list';
import { type MapAxis } from './map-axis';
import type { MapPoints, NamedPoint } from './map-points';

/** With more rows than this, points are values: each row takes a formula for each tier. */
export const mostFollowing = 1000;

/** Formulas for the points of the map, so that they follow the list. */
export interface MapFormulas {
  /** Number of rows of the list, each with a point. */
  readonly rows: number;
  /** Returns the number across for a row of the list, counted from 0. */
  readonly x: (row: number) => string;
  /** Returns the number upwards if the row has this tier, given by its index; otherwise `#N/A`, which is no point. */
  readonly y: (row: number, tier: number, x: string) => string;
  /** Returns both numbers of a client by her name, which is in a cell; undefined if several have this name. */
  readonly named: (client: NamedPoint, cell: string) => readonly [x: string, y: string] | undefined;
}

/**
 * Returns the formulas of the map's points; undefined if points are to be values, because clients share points, there are
 * too many rows, or a number is not simply what its cell holds.
 *
 * @param rows where the names of the tiers are
 */
export function mapFormulas(
  { columns, cells }: Pick<SummaryInput, 'columns' | 'cells'>,
  map: MapMeasures,
  { x: across, y: upwards, isBinned }: Pick<MapPoints, 'x' | 'y' | 'isBinned'>,
  { first }: Pick<TierRows, 'first'>,
): MapFormulas | undefined {
  const [x, y] = [map.x.column, map.y.column];
  const rows = cells.tiers.length;
  if (isBinned || rows > mostFollowing || x === undefined || y === undefined) return undefined;
  const { tiers, names } = columns;
  const times = new Map<string, number>();
  const keyOf = (name: unknown) => String(name).toLowerCase();
  for (const name of cells.names ?? []) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  return {
    rows,
    x: (row) => `=${onAxis(`INDEX(${x},${row + 1})`, across)}`,
    y: (row, tier, cell) => {
      const isOfTier = `INDEX(${tiers},${row + 1})=${cellOf(at.name, first + tier)}`;
      return `=${onAxis(`INDEX(${y},${row + 1})`, upwards, `${isOfTier},ISNUMBER(${cell})`)}`;
    },
    named: ({ name }, cell) => {
      if (names === undefined || times.get(keyOf(name)) !== 1) return undefined;
      const place = placeWhere(names, `${names}=${cell}`, '1');
      return [`=${onAxis(`INDEX(${x},${place})`, across)}`, `=${onAxis(`INDEX(${y},${place})`, upwards)}`];
    },
  };
}

/**
 * Returns a formula for a number if it is on the axis, otherwise `#N/A`: Excel draws no such point, and warns of numbers up
 * to 0 on a logarithmic axis.
 */
function onAxis(number: string, { min, max }: MapAxis, ...also: readonly string[]): string {
  const isShown = [...also, `ISNUMBER(${number})`, `${number}>=${min}`, `${number}<=${max}`].join(',');
  return `IFERROR(IF(AND(${isShown}),${number},NA()),NA())`;
}
