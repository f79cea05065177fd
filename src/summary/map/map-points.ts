import { eachRow, type Sliced } from '../../classifier/slices';
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
export function* placeClients(
  { tiers, cells }: Pick<SummaryInput, 'tiers' | 'cells'>,
  measures: Pick<MapMeasures, 'x' | 'y'>,
): Sliced<MapPoints | undefined> {
  const places = new Map(tiers.map(({ name }, index) => [name.toLowerCase(), index]));
  const known: Row[] = [];
  let all = 0;
  yield* eachRow(cells.tiers.length, (row) => {
    const tier = places.get(String(cells.tiers[row]).toLowerCase());
    if (tier === undefined) return;
    all += 1;
    const [x, y] = [measures.x.numbers[row]!, measures.y.numbers[row]!];
    if (Number.isFinite(x) && Number.isFinite(y)) known.push({ row, tier, x, y });
  });
  if (known.length === 0) return undefined;
  const axisOf = (along: 'x' | 'y') =>
    axisFor(
      measures[along],
      Float64Array.from(known, (point) => point[along]),
    );
  const x = axisOf('x');
  yield;
  const y = axisOf('y');
  yield;
  const ofTiers = tiers.map((): Row[] => []);
  const largest: Sized[] = [];
  let clients = 0;
  yield* eachRow(known.length, (index) => {
    const row = known[index]!;
    if (!isOn(x, row.x) || !isOn(y, row.y)) return;
    clients += 1;
    ofTiers[row.tier]!.push(row);
    putAmongLargest(largest, row, cells);
  });
  if (clients === 0) return undefined;
  const isBinned = clients > mostPoints;
  const placed: TierPoints[] = [];
  for (const [tier, rows] of ofTiers.entries()) {
    const points = isBinned ? yield* binned(rows, x, y) : rows;
    if (points.length > 0) placed.push({ tier, points });
  }
  return {
    ...{ x, y, tiers: placed, clients, isBinned },
    largest: largest.map(({ x, y, name }) => ({ x, y, name })),
    outside: known.length - clients,
    without: all - known.length,
  };
}

/** The clients who share a point, added up. On a logarithmic axis the sum is that of logarithms. */
interface Square {
  clients: number;
  readonly x: Along;
  readonly y: Along;
}

interface Along {
  sum: number;
  least: number;
  most: number;
}

/**
 * Returns one point for each square of the map that has clients of a tier: their mean, on the same side of the cut-offs
 * as they are.
 */
function* binned(rows: readonly Row[], x: MapAxis, y: MapAxis): Sliced<MapPoint[]> {
  const squares = new Map<number, Square>();
  const part = (axis: MapAxis, value: number) => Math.min(bins - 1, Math.floor(along(axis, value) * bins));
  const none = (): Along => ({ sum: 0, least: Infinity, most: -Infinity });
  const add = (sums: Along, { isLog }: MapAxis, value: number) => {
    sums.sum += isLog ? Math.log(value) : value;
    sums.least = Math.min(sums.least, value);
    sums.most = Math.max(sums.most, value);
  };
  yield* eachRow(rows.length, (index) => {
    const row = rows[index]!;
    const key = part(x, row.x) * bins + part(y, row.y);
    const square = squares.get(key) ?? { clients: 0, x: none(), y: none() };
    squares.set(key, square);
    square.clients += 1;
    add(square.x, x, row.x);
    add(square.y, y, row.y);
  });
  return [...squares.values()].map((square) => ({
    x: meanOf(x, square.x, square.clients),
    y: meanOf(y, square.y, square.clients),
  }));
}

/**
 * Returns the mean, on a logarithmic axis that of the logarithms. Never returns less than the least number, to which
 * rounding could lead.
 */
function meanOf({ isLog }: MapAxis, { sum, least, most }: Along, clients: number): number {
  const mean = sum / clients;
  return Math.min(most, Math.max(least, isLog ? Math.exp(mean) : mean));
}

interface Sized extends NamedPoint {
  readonly size: number;
}

/** Puts a client with a name among the largest, who are in order of size; of equal ones, the first on the list is first. */
function putAmongLargest(
  largest: Sized[],
  { row, x, y }: Row,
  { names, values }: SummaryInput['cells'],
): void {
  const size = Number(values?.[row] ?? x);
  const last = largest[mostNamed - 1];
  if (!names || !Number.isFinite(size) || (last && size <= last.size)) return;
  const name = names[row]!;
  if (String(name).trim() === '') return;
  const place = largest.findIndex((other) => other.size < size);
  largest.splice(place < 0 ? largest.length : place, 0, { x, y, name, size });
  largest.length = Math.min(largest.length, mostNamed);
}
