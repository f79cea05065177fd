import { eachRow, eachSlice, type Sliced } from '../slices';

/** Returns the rows sorted, as `sort` does: rows that `compare` finds equal stay in their order. */
export function* sortInSlices<Row>(
  rows: readonly Row[],
  compare: (one: Row, other: Row) => number,
): Sliced<Row[]> {
  let sorted: Row[][] = [];
  yield* eachSlice(rows.length, (from, to) => void sorted.push(rows.slice(from, to).sort(compare)));
  while (sorted.length > 1) {
    const merged: Row[][] = [];
    for (let index = 0; index < sorted.length; index += 2)
      merged.push(yield* merge(sorted[index]!, sorted[index + 1] ?? [], compare));
    sorted = merged;
  }
  return sorted[0] ?? [];
}

function* merge<Row>(
  one: readonly Row[],
  other: readonly Row[],
  compare: (one: Row, other: Row) => number,
): Sliced<Row[]> {
  const merged: Row[] = [];
  let [first, second] = [0, 0];
  yield* eachRow(one.length + other.length, () => {
    const isSecond =
      first === one.length || (second < other.length && compare(other[second]!, one[first]!) < 0);
    merged.push(isSecond ? other[second++]! : one[first++]!);
  });
  return merged;
}
