/**
 * Returns the quantile of numbers at `p` (0 to 1), as Excel's PERCENTILE.INC (type 7 of Hyndman and Fan); NaN for an
 * empty array. Not from a library: formulas wait for this script, and simple-statistics computes another type.
 */
export const quantileOf = (numbers: Float64Array, p: number): number => quantilesOf(numbers, [p])[0]!;

/** Returns the quantiles of numbers at several `ps`. */
export function quantilesOf(numbers: Float64Array, ps: readonly number[]): number[] {
  if (numbers.length === 0) return ps.map(() => NaN);
  const places = ps.map((p) => (numbers.length - 1) * p);
  const found = numbersAt(numbers, [...places.map(Math.floor), ...places.map(Math.ceil)]);
  return places.map((place, index) => {
    const [lower, upper] = [found[index]!, found[index + places.length]!];
    return lower + (upper - lower) * (place - Math.floor(place));
  });
}

/** The number of classes: so few that their counts stay in the processor's cache. */
const classes = 4_096;

/**
 * Returns the numbers at some places of the ascending order, without sorting all: counts how many numbers are in each
 * of many classes of equal width, and sorts only the classes that contain a place. For example, place 500,000 of a
 * million numbers may be the 40th in a class of 250. Splits a class with many numbers into classes again.
 *
 * @param numbers finite numbers, at least one
 * @param places from 0 on
 */
export function numbersAt(numbers: Float64Array, places: readonly number[]): number[] {
  const [least, most] = ends(numbers);
  if (least === most) return places.map(() => least);
  const [start, scale] = [least / 2, (classes - 1) / (most / 2 - least / 2)];
  /** How many numbers are in the classes before each class. */
  const before = new Uint32Array(classes + 1);
  for (let index = 0; index < numbers.length; index++) before[1 + classOf(numbers[index]!, start, scale)]!++;
  for (let each = 0; each < classes; each++) before[each + 1]! += before[each]!;
  const wanted = places.map((place) => before.findIndex((count) => count > place) - 1);
  /** Where the next member of each class goes, in an array of the members of wanted classes; -1 for other classes. */
  const next = new Int32Array(classes).fill(-1);
  let total = 0;
  const parts = [...new Set(wanted)].map((each) => {
    const from = (next[each] = total);
    total += before[each + 1]! - before[each]!;
    return [each, from, total] as const;
  });
  const members = new Float64Array(total);
  for (let index = 0; index < numbers.length; index++) {
    const each = classOf(numbers[index]!, start, scale);
    if (next[each]! >= 0) members[next[each]!++] = numbers[index]!;
  }
  const found = new Array<number>(places.length);
  for (const [each, from, to] of parts) {
    const part = members.subarray(from, to);
    const at = [...places.keys()].filter((index) => wanted[index] === each);
    const inPart = at.map((index) => places[index]! - before[each]!);
    const isSplit = part.length > classes && part.length < numbers.length;
    const numbersOf = isSplit ? numbersAt(part, inPart) : numbersInOrder(part, inPart);
    at.forEach((index, which) => (found[index] = numbersOf[which]!));
  }
  return found;
}

function numbersInOrder(numbers: Float64Array, places: readonly number[]): number[] {
  numbers.sort();
  return places.map((place) => numbers[place]!);
}

/**
 * Returns the class of a number, from 0 to `classes - 1`, which never falls as numbers rise.
 *
 * @param start half the least number: the difference between two large numbers may be infinite, that of halves is not
 * @param scale classes per half unit
 */
const classOf = (number: number, start: number, scale: number) => ((number / 2 - start) * scale) | 0;

function ends(numbers: Float64Array): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return [least, most];
}
