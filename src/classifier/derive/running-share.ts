/**
 * The share of the total that clients with more than each one hold together: 0 for the largest. `numbers` are one a
 * client; equal numbers get the same share, so that ties are never parted. The total counts positive numbers only,
 * and whoever is at zero or below has everything before her (1), also where nothing is positive.
 */
export function shareBefore(numbers: Float64Array): Float64Array {
  const descending = numbers.slice().sort().reverse();
  const positive = descending.filter((number) => number > 0);
  const total = positive.reduce((sum, number) => sum + number, 0);
  const before = new Map<number, number>();
  let sum = 0;
  for (const number of positive) {
    if (!before.has(number)) before.set(number, sum / total);
    sum += number;
  }
  return numbers.map((number) => before.get(number) ?? 1);
}
