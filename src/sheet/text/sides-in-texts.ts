import type { CellValue } from '../cells/cell';
import { unknownCulture, type Culture } from './culture';
import { countSides, sideToSubtract, type Side } from './sides';
import { partsOf } from './number-in-text';

/** Returns the side of an account beside an amount, such as `20.00 Cr`; undefined for any other cell. */
export const sideInText = (cell: CellValue): Side | undefined =>
  typeof cell === 'string' && mayNameSide.test(cell) ? partsOf(cell)?.side : undefined;

/** Skips most texts without a search for their parts. */
const mayNameSide = /[crdbhs借贷貸]/i;

/** Returns a culture that also knows, from these first cells of a column, which side is to be subtracted. */
export function withSides(cells: readonly CellValue[], culture: Culture = unknownCulture): Culture {
  const subtracted = sideToSubtract(countSides(cells.map((cell) => [sideInText(cell), 1])));
  return subtracted ? { ...culture, subtracted } : culture;
}
