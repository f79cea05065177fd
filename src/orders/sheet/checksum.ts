import type { CellValue } from '../../sheet/cells/cell';

/**
 * Returns a number by which a column is recognized that nobody has changed, whatever the order of its rows: the sum of
 * a number for each cell with its key.
 */
export function checksum(keys: readonly CellValue[], cells: readonly CellValue[]): number {
  let sum = 0;
  for (const [row, cell] of cells.entries()) sum = (sum + hash(`${keys[row]}\n${cell}`)) % 0x1_0000_0000;
  return sum;
}

/** FNV-1a, with the last steps of MurmurHash3: else two cells that change places have the same sum. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
