import { eachRow, type Sliced } from '../slices';

/**
 * Returns for each client the share of the total that clients with larger numbers hold together: 0 for the largest
 * client, 1 for clients at zero or below. Clients with equal numbers get the same share. The total counts positive
 * numbers only.
 */
export function* shareBefore(numbers: Float64Array): Sliced<Float64Array> {
  const ascending = numbers.filter((number) => number > 0).sort();
  yield;
  /** `sums[i]` is the sum of the ascending numbers from index i on. */
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
