import { atOneGo, eachRow, type Sliced } from '../../classifier/slices';
import { hashOf } from './hash';
import type { CellValue } from './cell';

/**
 * Returns a checksum of a column, by which a later run can see whether somebody changed it. It does not depend on the
 * order of rows: it is the sum of one number per cell and its key.
 */
export function* checksumInSlices(keys: readonly CellValue[], cells: readonly CellValue[]): Sliced<number> {
  let sum = 0;
  yield* eachRow(cells.length, (row) => {
    sum = (sum + hashOf(`${keys[row]}\n${cells[row]}`)) % 0x1_0000_0000;
  });
  return sum;
}

/** Returns the same without pauses. */
export const checksum = (keys: readonly CellValue[], cells: readonly CellValue[]): number =>
  atOneGo(checksumInSlices(keys, cells));
