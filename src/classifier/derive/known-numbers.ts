import { knowledge } from '../measure';
import { eachSlice, someRow, type Sliced } from '../slices';

/**
 * Returns the values of the rows that are known, in the order of the rows: the values themselves if all are.
 *
 * @param found the room to write them to, at least one number a row
 */
export function* knownNumbers(
  values: Float64Array,
  known: Uint8Array,
  found?: Float64Array,
): Sliced<Float64Array> {
  if (!(yield* someRow(known.length, (row) => known[row] !== knowledge.known))) return values;
  found ??= new Float64Array(values.length);
  let count = 0;
  yield* eachSlice(values.length, (from, to) => {
    count = addKnown(found, count, values.subarray(from, to), known.subarray(from, to));
  });
  return found.subarray(0, count);
}

/** Writes the known values into `found` from place `count` on, and returns the place after them. */
function addKnown(found: Float64Array, count: number, values: Float64Array, known: Uint8Array): number {
  for (let row = 0; row < values.length; row++)
    if (known[row] === knowledge.known) found[count++] = values[row]!;
  return count;
}
