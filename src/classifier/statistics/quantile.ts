/**
 * Returns the number below which the share `p` of some numbers lies, as Excel's PERCENTILE.INC (Hyndman and Fan's type
 * 7), and brings them into another order. Our own, as it stays in the script that formulas wait for; simple-statistics
 * has another type.
 */
export function quantileOf(numbers: Float64Array, p: number): number {
  if (numbers.length === 0) return NaN;
  const place = (numbers.length - 1) * p;
  const index = Math.floor(place);
  const lower = nthSmallest(numbers, index);
  if (index === place) return lower;
  // All numbers behind are as large or larger: the next one is the smallest of them.
  const next = numbers.subarray(index + 1).reduce((least, number) => Math.min(least, number), Infinity);
  return lower + (next - lower) * (place - index);
}

/**
 * Returns the number that comes at `index` in ascending order, and moves it there, with none larger before it and none
 * smaller behind. Hoare's selection (1961): the part in which the place is not needs no order. Sorts what is left if the
 * parts do not get smaller soon.
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
