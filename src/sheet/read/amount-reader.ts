import type { Measure } from '../../classifier/measure';
import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { isTyped } from '../text/is-typed';
import { isTwoOrMore, scaleOf } from './percent-or-not';
import { percentOf, readAmount } from './read-amount';
import type { Reading } from './reading';
import { isPercent } from './typed';

type Words = Pick<Measure, 'words'>;

/**
 * Returns the function that reads the cells of a column of amounts. `85%` is 0.85, as in Excel. If the column also has
 * plain numbers of 2 or more, `85%` may mean 85, or the plain numbers may be percentages. Then the rarer kind is
 * unreadable; if both are equally frequent, `85%` is.
 */
export function* amountReader(
  cells: readonly CellValue[],
  measure: Words,
  culture: Culture,
): Sliced<(cell: CellValue) => Reading> {
  if (!(yield* holdsPercents(cells))) return (cell) => readAmount(cell, measure, culture);
  const { percentTexts, twoOrMore } = yield* scaleOf(cells, measure, culture);
  return percentReader(measure, culture, {
    leavesPercents: twoOrMore >= percentTexts && twoOrMore > 0,
    leavesNumbers: percentTexts > twoOrMore,
  });
}

/**
 * Returns the function that reads the cells of a column of rates. If the column has texts such as `35%`, either these or
 * the plain numbers of 2 or more are unreadable: whichever are fewer; on a tie, the plain numbers. A plain 0.35 counts
 * with `35%`.
 */
export function* rateReader(
  cells: readonly CellValue[],
  measure: Words,
  culture: Culture,
): Sliced<(cell: CellValue) => Reading> {
  if (!(yield* holdsPercents(cells))) return (cell) => readAmount(cell, measure, culture);
  const { percentTexts, fractions, twoOrMore } = yield* scaleOf(cells, measure, culture);
  const isInPercent = twoOrMore > percentTexts + fractions;
  return percentReader(measure, culture, {
    leavesPercents: isInPercent,
    leavesNumbers: !isInPercent && percentTexts > 0,
  });
}

const holdsPercents = (cells: readonly CellValue[]) =>
  someRow(cells.length, (row) => {
    const cell = cells[row]!;
    return isTyped(cell) && isPercent(cell);
  });

function percentReader(
  measure: Words,
  culture: Culture,
  { leavesPercents, leavesNumbers }: { leavesPercents: boolean; leavesNumbers: boolean },
): (cell: CellValue) => Reading {
  return (cell) => {
    const percent = percentOf(cell, culture);
    if (percent !== undefined) return leavesPercents ? 'unreadable' : { value: percent };
    const isLeft = leavesNumbers && isTwoOrMore(cell, measure, culture);
    return isLeft ? 'unreadable' : readAmount(cell, measure, culture);
  };
}
