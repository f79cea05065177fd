import { eachRow, type Sliced } from '../../classifier/slices';

/** Stands for a row without a text. The rare text with this hash counts as if it were on every row. */
const none = 0;

/**
 * Makes a function that says whether the text of a row may also be on another row: false is certain, true is nearly so.
 * It is used to put only few texts of millions into a map, which holds 16 million at most.
 *
 * @param hashIn returns the hash of a row's text (32 bits); undefined if it has none
 */
export function* hashesAgain(
  rows: number,
  hashIn: (row: number) => number | undefined,
): Sliced<(row: number) => boolean> {
  const hashes = new Uint32Array(rows);
  const hasNone = new Set<number>();
  yield* eachRow(rows, (row) => {
    const hash = hashIn(row);
    if (hash === none) hasNone.add(row);
    else if (hash !== undefined) hashes[row] = hash;
  });
  const again = hashesTwice(hashes.slice().sort());
  return (row) => hasNone.has(row) || (again.length > 0 && hashes[row] !== none && has(again, hashes[row]!));
}

/** Returns each hash once that is there at least twice, in ascending order. Writes over the hashes. */
function hashesTwice(ascending: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 1; at < ascending.length; at++) {
    const hash = ascending[at]!;
    const isNew = count === 0 || ascending[count - 1] !== hash;
    if (hash !== none && hash === ascending[at - 1] && isNew) ascending[count++] = hash;
  }
  return ascending.subarray(0, count);
}

/** Returns whether an ascending array has a number. */
function has(ascending: Uint32Array, wanted: number): boolean {
  let [from, to] = [0, ascending.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return ascending[from] === wanted;
}
