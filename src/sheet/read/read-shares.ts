import type { Measure } from '../../classifier/measure';
import { atOneGo, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { unknownCulture, type Culture } from '../text/culture';
import { scaleOf } from './percent-or-not';
import { percentOf, readAmount } from './read-amount';
import type { Reading } from './reading';

/** Reads a column of shares at one go. */
export function readShares(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'>,
  culture: Culture = unknownCulture,
): Reading[] {
  return cells.map(atOneGo(shareReader(cells, measure, culture)));
}

/**
 * How a column of shares is read. Whether it holds 0.35 or 35 is decided for the column, not cell by cell: plain numbers
 * above 1, of which one is 2 or more, make all plain numbers percentages if they are more than those within 1 and the
 * `35%` among them. Of fewer each is in doubt, and left unread: one 30 must not make 0.35 % of its neighbours. If there
 * are as many of either, so are both. Without a number from 2 up they are parts of 1, and 1.2 is no share: it may be
 * 1.2 % or 120 %. `35%` is a percentage in any column. A share below 0 or above 100 % cannot be one.
 */
export function* shareReader(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'>,
  culture: Culture,
): Sliced<(cell: CellValue) => Reading> {
  const { percentTexts, parts, aboveOne, noParts } = yield* scaleOf(cells, measure, culture);
  const isInDoubt = noParts > 0 && parts > 0 && aboveOne === parts + percentTexts;
  const inPercent = noParts > 0 && aboveOne >= parts + percentTexts;
  return (cell) => {
    const percent = percentOf(cell, culture);
    const reading = percent === undefined ? readAmount(cell, measure, culture) : { value: percent };
    if (typeof reading === 'string' || !Number.isFinite(reading.value)) return reading;
    if (percent === undefined && isInDoubt && reading.value !== 0) return 'unreadable';
    const value = percent === undefined && inPercent ? reading.value / 100 : reading.value;
    return value >= 0 && value <= 1 ? { value } : 'unreadable';
  };
}
