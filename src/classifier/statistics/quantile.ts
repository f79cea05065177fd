/**
 * Returns the quantile of numbers at `p` (0 to 1), as Excel's PERCENTILE.INC (type 7 of Hyndman and Fan); NaN for an
 * empty array. Not from a library: formulas wait for this script, and simple-statistics computes another type.
 */
export const quantileOf = (numbers: Float64Array, p: number): number => quantilesOf(numbers, [p])[0]!;

/** Returns the quantiles of numbers at several `ps`. */
export function quantilesOf(numbers: Float64Array, ps: readonly number[]): number[] {
  if (numbers.length === 0) return ps.map(() => NaN);
  return ps.map((p) => {
    const place = (numbers.length - 1) * p;
    const [lower, upper] = numbersAt(numbers, [Math.floor(place), Math.ceil(place)]);
    return lower! + (upper! - lower!) * (place - Math.floor(place));
  });
}

/** So many numbers are sorted; among more, only those near a place are. */
const fewNumbers = 4_096;

/**
 * Returns the numbers at places of the ascending order that are close together, without sorting all. A sample shows
 * between which two numbers the places are; only the numbers between these are looked at again. For example, place
 * 500,000 of a million numbers is between 480 and 510, as are 30,000 others.
 *
 * @param numbers at least one, none of them NaN
 * @param places from 0 on
 */
export function numbersAt(numbers: Float64Array, places: readonly number[]): number[] {
  if (numbers.length <= fewNumbers) return inOrder(numbers, places);
  const [low, high] = boundsBySample(numbers, places);
  const { upToLow, between } = cutOut(numbers, low, high);
  const belowHigh = upToLow + between.length;
  const isLow = (place: number) => place < upToLow;
  const isBetween = (place: number) => place >= upToLow && place < belowHigh;
  const isSampleTypical =
    between.length < mostBetween(numbers) &&
    (!places.some(isLow) || placesOf(numbers, low).first <= Math.min(...places)) &&
    (Math.max(...places) < belowHigh || Math.max(...places) < placesOf(numbers, high).after);
  if (!isSampleTypical) return inOrder(numbers, places);
  const placesBetween = places.filter(isBetween);
  const found = numbersAt(
    between,
    placesBetween.map((place) => place - upToLow),
  );
  return places.map((place) =>
    isBetween(place) ? found[placesBetween.indexOf(place)]! : isLow(place) ? low : high,
  );
}

// These loops are functions of their own, so that the engine optimizes them and nothing else. They add booleans instead
// of branching, which a processor cannot predict.

/** So many numbers at most are between bounds from a sample that is typical of all. */
const mostBetween = ({ length }: Float64Array) => length >> 2;

/**
 * Returns how many numbers are not above `low`, and the numbers between `low` and `high`; the first of them if there
 * are more than of a typical sample.
 */
function cutOut(numbers: Float64Array, low: number, high: number) {
  const between = new Float64Array(mostBetween(numbers));
  let [aboveLow, inside] = [0, 0];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    const isAbove = Number(number > low);
    between[inside] = number;
    inside += isAbove & Number(number < high);
    aboveLow += isAbove;
  }
  return { upToLow: numbers.length - aboveLow, between: between.subarray(0, inside) };
}

/** Returns the first place of a number in the ascending order, and the place after its last. */
function placesOf(numbers: Float64Array, number: number) {
  let [first, after] = [0, 0];
  for (let index = 0; index < numbers.length; index++) {
    first += Number(numbers[index]! < number);
    after += Number(numbers[index]! <= number);
  }
  return { first, after };
}

function inOrder(numbers: Float64Array, places: readonly number[]): number[] {
  const sorted = numbers.slice().sort();
  return places.map((place) => sorted[place]!);
}

/** How many numbers a sample has; so many of it lie between a place and each bound that hardly any place is outside. */
const sampled = { numbers: 2_048, margin: 96 } as const;

/** Returns two of the numbers, between which the places are by all likelihood. */
function boundsBySample(numbers: Float64Array, places: readonly number[]): [low: number, high: number] {
  const step = numbers.length / sampled.numbers;
  const sample = new Float64Array(sampled.numbers)
    .map((_, index) => numbers[Math.floor((index + 0.5) * step)]!)
    .sort();
  const [first, last] = [Math.min(...places) / step, Math.max(...places) / step];
  return [
    sample[Math.floor(first) - sampled.margin] ?? -Infinity,
    sample[Math.ceil(last) + sampled.margin] ?? Infinity,
  ];
}
