import { hashOf } from './hash';
import type { CellValue } from './cell';

/**
 * Returns a checksum of a column, by which a later run can see whether somebody changed it. It does not depend on the
 * order of rows: it is the sum of one number per cell and its key.
 */
export function checksum(keys: readonly CellValue[], cells: readonly CellValue[]): number {
  let sum = 0;
  for (const [row, cell] of cells.entries()) sum = (sum + hashOf(`${keys[row]}\n${cell}`)) % 0x1_0000_0000;
  return sum;
}
