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
  const [start, scale] = scaleOf(numbers);
  /** How many numbers are in the classes before each class. */
  const before = new Uint32Array(classes + 1);
  for (let index = 0; index < numbers.length; index++) before[1 + classOf(numbers[index]!, start, scale)]!++;
  for (let each = 0; each < classes; each++) before[each + 1]! += before[each]!;
  const isWanted = new Uint8Array(classes);
  const found = places.map((place) => before.findIndex((count) => count > place) - 1);
  for (const each of found) isWanted[each] = 1;
  const members = new Float64Array(numbers.length);
  let count = 0;
  for (let index = 0; index < numbers.length; index++) {
    if (isWanted[classOf(numbers[index]!, start, scale)] === 1) members[count++] = numbers[index]!;
  }
  const skipped = (end: number) =>
    isWanted
      .subarray(0, end)
      .reduce((sum, is, each) => sum + (is ? 0 : before[each + 1]! - before[each]!), 0);
  const among = places.map((place, index) => place - skipped(found[index]!));
  if (count > classes && count < numbers.length) return numbersAt(members.subarray(0, count), among);
  const sorted = members.subarray(0, count).sort();
  return among.map((place) => sorted[place]!);
}

/** Returns the class of a number, from 0 to `classes - 1`, which never falls as numbers rise. */
const classOf = (number: number, start: number, scale: number) => ((number / 2 - start) * scale) | 0;

/**
 * Returns half the least number, and the number of classes per half unit. Works with halves, because the difference
 * between two large numbers may be infinite.
 */
function scaleOf(numbers: Float64Array): [start: number, scale: number] {
  let [least, most] = [Infinity, -Infinity];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return [least / 2, (classes - 1) / (most / 2 - least / 2)];
}
