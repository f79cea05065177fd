import type { Measure } from '../../classifier/measure';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { percentOf, readAmount } from './read-amount';

/**
 * From this number on, a number is surely no fraction of 1. Below it, 1.2 may be a slip in a column of numbers like
 * 0.35.
 */
export const surelyNoFraction = 2;

/** How many cells of a column are of each kind, without levels in words. */
export interface Scale {
  /** Number of texts such as `35%`. */
  readonly percentTexts: number;
  /** Number of plain numbers strictly between 0 and 1, such as 0.35. */
  readonly fractions: number;
  /** Number of plain numbers above 1, and how many of these are at least 2, such as 30. */
  readonly aboveOne: number;
  readonly twoOrMore: number;
}

/** Counts the cells that show whether a column holds 0.35 or 35 for 35 %. Ignores signs. */
export function* scaleOf(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'>,
  culture: Culture,
): Sliced<Scale> {
  const scale = { percentTexts: 0, fractions: 0, aboveOne: 0, twoOrMore: 0 };
  const sizeIn = rememberTexts((cell: CellValue): number => {
    if (percentOf(cell, culture) !== undefined) return -1;
    const reading = readAmount(cell, measure, culture);
    return typeof reading === 'object' && Number.isFinite(reading.value) ? Math.abs(reading.value) : 0;
  });
  yield* eachRow(cells.length, (row) => {
    const size = sizeIn(cells[row]!);
    if (size < 0) scale.percentTexts += 1;
    else if (size > 0 && size < 1) scale.fractions += 1;
    if (size > 1) scale.aboveOne += 1;
    if (size >= surelyNoFraction) scale.twoOrMore += 1;
  });
  return scale;
}

/**
 * Returns whether a cell is a number of 2 or more (or -2 or less), as a number or as text, and so surely no fraction of
 * 1. False for a text such as `35%`.
 */
export function isTwoOrMore(cell: CellValue, measure: Pick<Measure, 'words'>, culture: Culture): boolean {
  const reading = percentOf(cell, culture) === undefined ? readAmount(cell, measure, culture) : 'blank';
  return (
    typeof reading === 'object' &&
    Number.isFinite(reading.value) &&
    Math.abs(reading.value) >= surelyNoFraction
  );
}
