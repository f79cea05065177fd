import type { Book } from '../../../book/book';
import type { ChartAxisState, ChartContent, ChartSeriesState } from '../../../book/sheet-chart';
import { numbersIn } from '../numbers-in';
import { seriesName } from '../series-name';

/** An axis of numbers, ready to draw. */
export interface AxisPicture {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly isLog: boolean;
  /** The number at which the other axis crosses. */
  readonly crossing: number;
  readonly isPercent: boolean;
}

export interface PointOfPicture {
  readonly x: number;
  readonly y: number;
  readonly label?: string;
}

/** The present content of a scatter chart. */
export interface PointPicture {
  readonly kind: 'points';
  readonly title: string;
  readonly x: AxisPicture;
  readonly y: AxisPicture;
  /** The series; the first one is drawn below the others. */
  readonly series: readonly {
    readonly name: string;
    /** The colour, `#RRGGBB`; left out if Excel chooses it. */
    readonly fill?: string;
    /** The width of a point, in points of type. */
    readonly size: number;
    readonly points: readonly PointOfPicture[];
  }[];
}

/** Returns the content of a scatter chart from the present cells. Leaves out points beyond the ends of the axes. */
export function picturePoints(
  book: Book,
  { title, series: all, categoryAxis, valueAxis }: ChartContent,
): PointPicture {
  const placed = all.map((series) => ({ series, points: pointsOf(book, series) }));
  const every = placed.flatMap(({ points }) => points);
  const x = axisOf(
    categoryAxis,
    every.map((point) => point.x),
  );
  const y = axisOf(
    valueAxis,
    every.map((point) => point.y),
  );
  const isOn = ({ min, max }: AxisPicture, value: number) => value >= min && value <= max;
  const series = placed.map(({ series: one, points }, index) => ({
    name: seriesName(book, one, index),
    ...(one.marker?.fill !== undefined && { fill: one.marker.fill }),
    size: one.marker?.size ?? 5,
    points: points.filter((point) => isOn(x, point.x) && isOn(y, point.y)),
  }));
  return { kind: 'points', title: title.text ?? '', x, y, series };
}

function pointsOf(book: Book, { categories, values, pointLabels = {} }: ChartSeriesState): PointOfPicture[] {
  const across = numbersIn(book, categories);
  return numbersIn(book, values).flatMap((y, index): PointOfPicture[] => {
    const x = across[index] ?? NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) return [];
    const label = pointLabels[index]?.text;
    return [{ x, y, ...(label !== undefined && { label }) }];
  });
}

function axisOf(axis: ChartAxisState, numbers: readonly number[]): AxisPicture {
  const min = axis.minimum ?? numbers.reduce((least, number) => Math.min(least, number), 0);
  const max = axis.maximum ?? numbers.reduce((most, number) => Math.max(most, number), min + 1);
  return {
    title: axis.title?.visible ? (axis.title.text ?? '') : '',
    min,
    max,
    ...(axis.majorUnit !== undefined && { step: axis.majorUnit }),
    isLog: axis.scaleType === 'Logarithmic' && min > 0,
    crossing: Math.min(max, Math.max(min, axis.positionAt ?? 0)),
    isPercent: axis.numberFormat?.includes('%') ?? false,
  };
}
