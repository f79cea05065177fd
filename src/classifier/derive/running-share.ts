import { eachRow, type Sliced } from '../slices';

/**
 * The share of the total that clients with more than each one hold together: 0 for the largest. `numbers` are one a
 * client; equal numbers get the same share, so that ties are never parted. The total counts positive numbers only,
 * and whoever is at zero or below has everything before her (1), also where nothing is positive.
 */
export function* shareBefore(numbers: Float64Array): Sliced<Float64Array> {
  const ascending = numbers.filter((number) => number > 0).sort();
  yield;
  /** What the numbers from each one up come to. */
  const sums = new Float64Array(ascending.length + 1);
  for (let index = ascending.length - 1; index >= 0; index--) {
    sums[index] = sums[index + 1]! + ascending[index]!;
  }
  const shares = new Float64Array(numbers.length).fill(1);
  yield* eachRow(numbers.length, (client) => {
    const number = numbers[client]!;
    if (number > 0) shares[client] = sums[firstAbove(number, ascending)]! / sums[0]!;
  });
  return shares;
}

/** The index of the first of ascending numbers that is larger: their count where none is. */
function firstAbove(number: number, ascending: Float64Array): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! > number) to = middle;
    else from = middle + 1;
  }
  return from;
}
