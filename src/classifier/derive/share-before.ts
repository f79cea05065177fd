import { eachRow, type Sliced } from '../slices';

/** The number of classes in which `firstAbove` searches. */
const classes = 1 << 16;

/**
 * Returns for each value the share of the total that larger numbers hold together: 0 for the largest number, 1 for
 * values at zero or below. Equal values get the same share. The total counts positive numbers only.
 *
 * @param values one per row, for which shares are returned
 * @param numbers the known values, which make up the total
 */
export function* shareBefore(values: Float64Array, numbers: Float64Array): Sliced<Float64Array> {
  const ascending = positiveNumbers(numbers).sort();
  yield;
  const find = firstAbove(ascending);
  /** `sums[i]` is the sum of the ascending numbers from index i on. */
  const sums = new Float64Array(ascending.length + 1);
  for (let index = ascending.length - 1; index >= 0; index--) {
    sums[index] = sums[index + 1]! + ascending[index]!;
  }
  const shares = new Float64Array(values.length).fill(1);
  yield* eachRow(values.length, (row) => {
    const value = values[row]!;
    if (value > 0) shares[row] = sums[find(value)]! / sums[0]!;
  });
  return shares;
}

function positiveNumbers(numbers: Float64Array): Float64Array {
  const found = new Float64Array(numbers.length);
  let count = 0;
  for (let index = 0; index < numbers.length; index++) {
    if (numbers[index]! > 0) found[count++] = numbers[index]!;
  }
  return found.subarray(0, count);
}

/**
 * Returns a function that returns the index of the first of the ascending numbers that is larger than one of them; their
 * count if none is. Cuts the numbers into classes of equal width, and searches only the class of the number.
 */
function firstAbove(ascending: Float64Array): (number: number) => number {
  const scale = (classes - 1) / ascending.at(-1)!;
  const classOf = (number: number) => Math.min(classes - 1, number * scale) | 0;
  /** The index of the first number of each class or of those after it. */
  const starts = new Uint32Array(classes + 1).fill(ascending.length);
  for (let index = ascending.length - 1; index >= 0; index--) starts[classOf(ascending[index]!)] = index;
  for (let each = classes - 1; each >= 0; each--) starts[each] = Math.min(starts[each]!, starts[each + 1]!);
  return (number) => {
    const each = classOf(number);
    let [from, to] = [starts[each]!, starts[each + 1]!];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (ascending[middle]! > number) to = middle;
      else from = middle + 1;
    }
    return from;
  };
}
