import { quantilesOf } from '../../classifier/statistics/quantile';
import type { MapMeasure } from '../list';

/** How an axis of the map goes, and where the other axis crosses it: at the cut-off. */
export interface MapAxis {
  readonly min: number;
  readonly max: number;
  /** The distance of the marks; left out on a logarithmic axis, whose marks are powers of ten. */
  readonly step?: number;
  readonly isLog: boolean;
  readonly crossing: number;
  /** True if the cut-off parts nobody: the other axis is then at the edge. */
  readonly isAtEdge: boolean;
}

/** Half of the numbers in less than this part of the axis: too crowded to tell them apart. */
const crowded = 1 / 12;
/** Numbers of which there is no logarithm, as a part of all, with which an axis still becomes logarithmic. */
const mostWithoutLog = 0.01;

/**
 * Chooses an axis on which most numbers can be told apart: from the least to the largest, unless that crowds half of them
 * in a corner. Then it is logarithmic if the numbers and the cut-off are above 0, otherwise it ends at the 99th (or begins
 * at the 1st) percentile.
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

/** Returns ends with few digits around two numbers, and the distance of some five marks between them. */
function roundEnds(from: number, to: number): { min: number; max: number; step: number } {
  // Begins at 0 rather than a little above it.
  const start = from > 0 && from <= to / 3 ? 0 : from;
  const wanted = (to - start || Math.abs(to) || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((each) => each >= wanted * 0.999)!;
  const round = (steps: number) => Number((steps * step).toPrecision(12));
  const [first, last] = [Math.floor(start / step), Math.ceil(to / step)];
  return { min: round(first), max: round(Math.max(last, first + 1)), step: round(1) };
}

/** Returns how far along an axis a number is: 0 at its beginning, 1 at its end. */
export function along({ min, max, isLog }: MapAxis, value: number): number {
  const scale = (number: number) => (isLog ? Math.log(number) : number);
  return (scale(value) - scale(min)) / (scale(max) - scale(min));
}

export const isOn = ({ min, max }: MapAxis, value: number): boolean => value >= min && value <= max;
