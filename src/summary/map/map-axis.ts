import { quantilesOf } from '../../classifier/statistics/quantile';
import type { MapMeasure } from '../list';

/** The ends of an axis of the map. The other axis crosses it at the cut-off. */
export interface MapAxis {
  readonly min: number;
  readonly max: number;
  /** The distance between marks; left out on a logarithmic axis, whose marks are powers of ten. */
  readonly step?: number;
  readonly isLog: boolean;
  readonly crossing: number;
  /** True if no client is on one side of the cut-off; the other axis is then at the edge. */
  readonly isAtEdge: boolean;
}

/** If half of the numbers are in less than this share of the axis, they are too crowded to be distinguished. */
const crowded = 1 / 12;
/** The largest share of numbers without a logarithm (0 or below) with which an axis still becomes logarithmic. */
const mostWithoutLog = 0.01;

/**
 * Chooses an axis on which most numbers can be distinguished: from the least to the largest number, unless half of them
 * would be crowded at one end. In that case the axis is logarithmic if numbers and cut-off are above 0; otherwise it
 * ends at the 99th percentile, or begins at the 1st.
 *
 * @param numbers at least one, all finite
 */
export function axisFor({ cutoff }: Pick<MapMeasure, 'cutoff'>, numbers: Float64Array): MapAxis {
  const [least, low, median, high, most] = quantilesOf(numbers, [0, 0.01, 0.5, 0.99, 1]) as Five;
  const isAtEdge = cutoff <= least || cutoff > most;
  const seen = (value: number) => (isAtEdge ? value : cutoff);
  const crossingOf = (min: number, max: number) => (!isAtEdge ? cutoff : cutoff <= least ? min : max);
  const span = most - least;
  const isCrowdedBelow = median - least < span * crowded;
  const isCrowdedAbove = most - median < span * crowded;
  const positive = numbers.filter((number) => number > 0);
  const hasLogs = positive.length > 0 && numbers.length - positive.length <= mostWithoutLog * numbers.length;
  if (isCrowdedBelow && hasLogs && (isAtEdge || cutoff > 0)) {
    const [min, max] = decades(Math.min(...quantilesOf(positive, [0])), most);
    return { min, max, isLog: true, crossing: crossingOf(min, max), isAtEdge };
  }
  const from = isCrowdedAbove && !isCrowdedBelow ? Math.min(low, seen(low)) : least;
  const to = isCrowdedBelow ? Math.max(high, seen(high)) : most;
  const { min, max, step } = roundEnds(from, to);
  return { min, max, step, isLog: false, crossing: crossingOf(min, max), isAtEdge };
}

type Five = [least: number, low: number, median: number, high: number, most: number];

/** Returns the powers of ten around two numbers above 0. */
function decades(least: number, most: number): [number, number] {
  const from = Math.floor(Math.log10(least));
  return [10 ** from, 10 ** Math.max(Math.ceil(Math.log10(most)), from + 1)];
}

/** Returns round ends around two numbers, and the distance between about five marks. */
function roundEnds(from: number, to: number): { min: number; max: number; step: number } {
  // Begins at 0 if the first number is only a little above it.
  const start = from > 0 && from <= to / 3 ? 0 : from;
  const wanted = (to - start || Math.abs(to) || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((each) => each >= wanted * 0.999)!;
  const round = (steps: number) => Number((steps * step).toPrecision(12));
  const [first, last] = [Math.floor(start / step), Math.ceil(to / step)];
  return { min: round(first), max: round(Math.max(last, first + 1)), step: round(1) };
}

/** Returns the place of a number on an axis: 0 at its beginning, 1 at its end. */
export function along({ min, max, isLog }: MapAxis, value: number): number {
  const scale = (number: number) => (isLog ? Math.log(number) : number);
  return (scale(value) - scale(min)) / (scale(max) - scale(min));
}

export const isOn = ({ min, max }: MapAxis, value: number): boolean => value >= min && value <= max;
