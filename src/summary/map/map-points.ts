import type { CellValue } from '../../sheet/cells/cell';
import type { MapMeasures, SummaryInput } from '../list';
import { along, axisFor, isOn, type MapAxis } from './map-axis';

/** A point of the map. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** The points of one tier, given by its index among the tiers. */
export interface TierPoints {
  readonly tier: number;
  readonly points: readonly MapPoint[];
}

/** One of the largest clients. */
export interface NamedPoint extends MapPoint {
  readonly name: CellValue;
}

/** The points of the map, and how many clients it does and does not show. */
export interface MapPoints {
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly tiers: readonly TierPoints[];
  readonly largest: readonly NamedPoint[];
  /** Number of clients that the points show. */
  readonly clients: number;
  /** Number of clients beyond the ends of an axis. */
  readonly outside: number;
  /** Number of clients in a tier who lack a number of either measure. */
  readonly without: number;
  readonly isBinned: boolean;
}

/** With more clients than this, clients of a tier who are near each other share a point (`binned`). */
export const mostPoints = 2000;
/**
 * Number of equal sections of each axis. They divide the map into squares; clients of a tier in the same square share a
 * point.
 */
const bins = 32;
/** How many of the largest clients are named. */
export const mostNamed = 10;

interface Row extends MapPoint {
  readonly row: number;
  readonly tier: number;
}

/** Returns the points of the clients of each tier; undefined if no client has both numbers. */
export function placeClients(
  { tiers, cells }: Pick<SummaryInput, 'tiers' | 'cells'>,
  measures: Pick<MapMeasures, 'x' | 'y'>,
): MapPoints | undefined {
  const places = new Map(tiers.map(({ name }, index) => [name.toLowerCase(), index]));
  const all = cells.tiers.flatMap((cell, row): Row[] => {
    const tier = places.get(String(cell).toLowerCase());
    return tier === undefined
      ? []
      : [{ row, tier, x: measures.x.numbers[row]!, y: measures.y.numbers[row]! }];
  });
  const known = all.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (known.length === 0) return undefined;
  const x = axisFor(
    measures.x,
    Float64Array.from(known, (point) => point.x),
  );
  const y = axisFor(
    measures.y,
    Float64Array.from(known, (point) => point.y),
  );
  const inside = known.filter((point) => isOn(x, point.x) && isOn(y, point.y));
  if (inside.length === 0) return undefined;
  const isBinned = inside.length > mostPoints;
  const ofTier = (index: number) => inside.filter(({ tier }) => tier === index);
  return {
    x,
    y,
    tiers: tiers.flatMap((_, tier): TierPoints[] => {
      const points = isBinned ? binned(ofTier(tier), x, y) : ofTier(tier);
      return points.length === 0 ? [] : [{ tier, points }];
    }),
    largest: largestOf(inside, cells.names, (point) => Number(cells.values?.[point.row] ?? point.x)),
    clients: inside.length,
    outside: known.length - inside.length,
    without: all.length - known.length,
    isBinned,
  };
}

/**
 * Returns one point for each square of the map that has clients of a tier: their mean, on the same side of the cut-offs
 * as they are.
 */
function binned(rows: readonly Row[], x: MapAxis, y: MapAxis): MapPoint[] {
  const squares = new Map<number, Row[]>();
  const part = (axis: MapAxis, value: number) => Math.min(bins - 1, Math.floor(along(axis, value) * bins));
  for (const row of rows) {
    const key = part(x, row.x) * bins + part(y, row.y);
    const square = squares.get(key);
    if (square) square.push(row);
    else squares.set(key, [row]);
  }
  return [...squares.values()].map((square) => ({
    x: meanOf(
      x,
      square.map((row) => row.x),
    ),
    y: meanOf(
      y,
      square.map((row) => row.y),
    ),
  }));
}

/**
 * Returns the mean of numbers, on a logarithmic axis that of their logarithms. Never returns less than the least
 * number, to which rounding could lead.
 */
function meanOf({ isLog }: MapAxis, numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + (isLog ? Math.log(number) : number), 0);
  const mean = sum / numbers.length;
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers.reduce((a, b) => Math.max(a, b));
  return Math.min(most, Math.max(least, isLog ? Math.exp(mean) : mean));
}

function largestOf(
  rows: readonly Row[],
  names: readonly CellValue[] | undefined,
  sizeOf: (row: Row) => number,
): NamedPoint[] {
  if (!names) return [];
  return rows
    .map((row) => ({ row, size: sizeOf(row) }))
    .filter(({ row, size }) => Number.isFinite(size) && String(names[row.row]).trim() !== '')
    .sort((a, b) => b.size - a.size || a.row.row - b.row.row)
    .slice(0, mostNamed)
    .map(({ row: { row, x, y } }) => ({ x, y, name: names[row]! }));
}
