import { eachRow, type Sliced } from '../slices';

/**
 * Returns for each value the share of the total that larger numbers hold together: 0 for the largest number, 1 for
 * values at zero or below. Equal values get the same share. The total counts positive numbers only.
 *
 * @param values one per row, for which shares are returned
 * @param numbers the known values, which make up the total
 */
export function* shareBefore(values: Float64Array, numbers: Float64Array): Sliced<Float64Array> {
  const ascending = numbers.filter((number) => number > 0).sort();
  yield;
  /** `sums[i]` is the sum of the ascending numbers from index i on. */
  const sums = new Float64Array(ascending.length + 1);
  for (let index = ascending.length - 1; index >= 0; index--) {
    sums[index] = sums[index + 1]! + ascending[index]!;
  }
  const shares = new Float64Array(values.length).fill(1);
  yield* eachRow(values.length, (row) => {
    const value = values[row]!;
    if (value > 0) shares[row] = sums[firstAbove(value, ascending)]! / sums[0]!;
  });
  return shares;
}

/** Returns the index of the first of the ascending numbers that is larger than `number`; their count if none is. */
function firstAbove(number: number, ascending: Float64Array): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! > number) to = middle;
    else from = middle + 1;
  }
  return from;
}
