/**
 * Returns the number below which the share `p` of ascending numbers lies, as Excel's PERCENTILE.INC (Hyndman and Fan's
 * type 7). Our own, as it is six lines in the script that formulas wait for; simple-statistics has another type.
 */
export function quantileOfSorted(ascending: Float64Array, p: number): number {
  const place = (ascending.length - 1) * p;
  const index = Math.floor(place);
  const lower = ascending[index] ?? NaN;
  return lower + ((ascending[index + 1] ?? lower) - lower) * (place - index);
}
