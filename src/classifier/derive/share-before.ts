import { eachRow, type Sliced } from '../slices';

/**
 * Returns for each client the share of the total that clients with larger numbers hold together: 0 for the largest.
 * Equal numbers get the same share, so ties are never split. The total counts positive numbers only. Clients at zero
 * or below get 1, even if no number is positive.
 */
export function* shareBefore(numbers: Float64Array): Sliced<Float64Array> {
  const ascending = numbers.filter((number) => number > 0).sort();
  yield;
  /** `sums[i]` is the total of the ascending numbers from index i on. */
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

/** Returns the index of the first of ascending numbers that is larger; their count if none is. */
function firstAbove(number: number, ascending: Float64Array): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! > number) to = middle;
    else from = middle + 1;
  }
  return from;
}
