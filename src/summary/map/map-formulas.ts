import { quotedSheetName } from '../../sheet/cells/cell';
import { cellOf, type TierRows } from '../blocks/tier-figures';
import { criterionFor } from '../criteria';
import { at } from '../layout';
import type { MapMeasures, SummaryInput } from '../list';
import type { MapAxis } from './map-axis';
import type { MapPoints, NamedPoint } from './map-points';

/** With more rows than this, points are values: each row takes eight formulas. */
export const mostFollowing = 500;

/** The cells of a row of the list, beside which the numbers for the chart are: `$AL6`. */
interface CellsOfRow {
  readonly tier: string;
  readonly x: string;
  readonly y: string;
}

/** Formulas for the points of the map, so that they follow the list. */
export interface MapFormulas {
  /** Number of rows of the list, each with a point. */
  readonly rows: number;
  /** Returns what the list holds in a row, counted from 0. */
  readonly read: (row: number) => readonly [tier: string, x: string, y: string];
  readonly x: (cells: CellsOfRow) => string;
  /** Returns the number upwards if the row has this tier, given by its index. */
  readonly y: (cells: CellsOfRow, tier: number) => string;
  /**
   * Returns both numbers of a client by the name, which is in a cell; undefined if a criterion would find others too:
   * several have the name, or it looks like a number.
   */
  readonly named: (client: NamedPoint, cell: string) => readonly [x: string, y: string] | undefined;
}

/**
 * Returns the formulas of the map's points; undefined if points are to be values, because clients share points, there are
 * too many rows, or a number is not simply what its cell holds. Where there is no point, the number upwards is `#N/A`.
 *
 * @param rows where the names of the tiers are
 */
export function mapFormulas(
  { columns, cells }: Pick<SummaryInput, 'columns' | 'cells'>,
  map: MapMeasures,
  { x: across, y: upwards, isBinned }: Pick<MapPoints, 'x' | 'y' | 'isBinned'>,
  { first }: Pick<TierRows, 'first'>,
): MapFormulas | undefined {
  const [xs, ys] = [map.x.column, map.y.column];
  const rows = cells.tiers.length;
  if (isBinned || rows > mostFollowing || xs === undefined || ys === undefined) return undefined;
  const { names } = columns;
  const times = new Map<string, number>();
  const keyOf = (name: unknown) => String(name).toLowerCase();
  for (const name of cells.names ?? []) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  // A number across is never an error or a text, because then Excel would count 1, 2, 3 for all of them.
  const numberAcross = (x: string) =>
    `=IFERROR(IF(AND(${isOn(across, x)}),${x},${across.min}),${across.min})`;
  const numberUpwards = (x: string, y: string, ...also: readonly string[]) =>
    `=IFERROR(IF(AND(${[...also, isOn(across, x), isOn(upwards, y)].join(',')}),${y},NA()),NA())`;
  return {
    rows,
    read: (row) => {
      const [tier, x, y] = [map.tiers, xs, ys].map((column) => cellIn(column, row));
      // A blank cell alone would be read as 0.
      return [`=${tier}`, `=IF(${x}="","",${x})`, `=IF(${y}="","",${y})`];
    },
    x: ({ x }) => numberAcross(x),
    y: ({ tier, x, y }, index) => numberUpwards(x, y, `${tier}=${cellOf(at.name, first + index)}`),
    named: ({ name }, cell) => {
      if (names === undefined || times.get(keyOf(name)) !== 1 || !isPlainName(name)) return undefined;
      // The mean of one number; an error if the client is gone or has no number.
      const numberOf = (column: string) => `AVERAGEIFS(${column},${names},${criterionFor(cell)})`;
      const [x, y] = [numberOf(xs.name), numberOf(ys.name)];
      return [numberAcross(x), numberUpwards(x, y)];
    },
  };
}

/** The longest text that a criterion may have, with room for the signs that make `* ? ~` plain. */
const longestName = 120;

/** Returns whether a criterion finds this name alone: for it, 00001 is 1, and of long numbers 15 digits count. */
const isPlainName = (name: unknown) =>
  typeof name === 'string' && name.length <= longestName && Number.isNaN(Number(name));

/** Returns conditions: a number that the axis shows. Excel warns of numbers up to 0 on a logarithmic axis. */
const isOn = ({ min, max }: MapAxis, number: string) =>
  `ISNUMBER(${number}),${number}>=${min},${number}<=${max}`;

/** Returns the address of a cell of a column: `Clients!$B2` for its first row. It goes with the cell if rows are inserted. */
const cellIn = ({ sheetName, column, top }: MapMeasures['tiers'], row: number) =>
  `${quotedSheetName(sheetName)}!${cellOf(column, top + row + 1)}`;
