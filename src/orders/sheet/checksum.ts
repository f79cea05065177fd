import { hashOf } from '../../sheet/cells/hash';
import type { CellValue } from '../../sheet/cells/cell';

/**
 * Returns a number by which a column is recognized that nobody has changed, whatever the order of its rows: the sum of
 * a number for each cell with its key.
 */
export function checksum(keys: readonly CellValue[], cells: readonly CellValue[]): number {
  let sum = 0;
  for (const [row, cell] of cells.entries()) sum = (sum + hashOf(`${keys[row]}\n${cell}`)) % 0x1_0000_0000;
  return sum;
}
