/**
 * Returns the quantile of numbers at `p` (0 to 1), as Excel's PERCENTILE.INC (type 7 of Hyndman and Fan); NaN if there
 * are none. Reorders the numbers. Written here, because formulas wait for this script; simple-statistics uses another
 * type.
 */
export function quantileOf(numbers: Float64Array, p: number): number {
  if (numbers.length === 0) return NaN;
  const place = (numbers.length - 1) * p;
  const index = Math.floor(place);
  const lower = nthSmallest(numbers, index);
  if (index === place) return lower;
  // The numbers after it are not smaller, so the next one in order is the smallest of them.
  const next = numbers.subarray(index + 1).reduce((least, number) => Math.min(least, number), Infinity);
  return lower + (next - lower) * (place - index);
}

/**
 * Returns the number at `index` in ascending order and moves it there, with no larger one before it and no smaller one
 * after it. Uses Hoare's selection (1961), which orders only the side with the index. Sorts what is left if that side
 * does not shrink fast enough.
 */
export function nthSmallest(numbers: Float64Array, index: number): number {
  let [from, to] = [0, numbers.length - 1];
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
