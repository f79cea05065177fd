/**
 * Returns the least number above `number`, so that `value > number` is the same as `value >= nextAbove(number)`. Returns
 * NaN, which no value reaches, for plus infinity.
 */
export function nextAbove(number: number): number {
  if (number === 0) return Number.MIN_VALUE;
  // The bits of a number, read as a whole number, go up by one towards the next number farther from zero.
  const bits = new BigInt64Array(Float64Array.of(number).buffer);
  bits[0]! += number > 0 ? 1n : -1n;
  return new Float64Array(bits.buffer)[0]!;
}
