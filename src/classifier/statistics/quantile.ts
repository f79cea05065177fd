/**
 * Returns the quantile of numbers at `p` (0 to 1), as Excel's PERCENTILE.INC (type 7 of Hyndman and Fan); NaN for an
 * empty array. Reorders the array. Not from a library: formulas wait for this script, and simple-statistics computes
 * another type.
 */
export const quantileOf = (numbers: Float64Array, p: number): number => quantilesOf(numbers, [p])[0]!;

/** Returns the quantiles of numbers at several `ps`, which must ascend. Reorders the array. */
export function quantilesOf(numbers: Float64Array, ps: readonly number[]): number[] {
  // All numbers before a quantile are not larger, so the search for the next one begins after it.
  let from = 0;
  return ps.map((p) => {
    if (numbers.length === 0) return NaN;
    const place = (numbers.length - 1) * p;
    const index = Math.floor(place);
    const lower = nthSmallest(numbers, index, from);
    from = index;
    if (index === place) return lower;
    return lower + (leastAfter(numbers, index) - lower) * (place - index);
  });
}

/** Returns the smallest number after `index`, which `nthSmallest` has filled: the next number in order. */
function leastAfter(numbers: Float64Array, index: number): number {
  let least = Infinity;
  for (let after = index + 1; after < numbers.length; after++) least = Math.min(least, numbers[after]!);
  return least;
}

/**
 * Returns the number at `index` in ascending order. Moves it there, with no larger number before and no smaller one
 * after. Uses Hoare's selection (1961), which sorts only the side with the index, and sorts the rest fully if that side
 * shrinks too slowly.
 *
 * @param start numbers before this position are known to be not larger
 */
export function nthSmallest(numbers: Float64Array, index: number, start = 0): number {
  let [from, to] = [start, numbers.length - 1];
  for (let rounds = 2 * Math.log2(numbers.length + 1); from < to; rounds--) {
    if (rounds < 0) {
      numbers.subarray(from, to + 1).sort();
      break;
    }
    const middle = numbers[(from + to) >> 1]!;
    let [left, right] = [from, to];
    while (left <= right) {
      while (numbers[left]! < middle) left++;
      while (numbers[right]! > middle) right--;
      if (left > right) break;
      [numbers[left], numbers[right]] = [numbers[right]!, numbers[left]!];
      left++;
      right--;
    }
    if (index <= right) to = right;
    else if (index >= left) from = left;
    else break;
  }
  return numbers[index]!;
}
