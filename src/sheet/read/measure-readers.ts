import type { Measure } from '../../classifier/measure';
import type { ElapsedKind, MeasureKind } from '../../classifier/measure-kinds';
import { someRow, type Sliced } from '../../classifier/slices';
import { amountReader, rateReader } from './amount-reader';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { isTyped } from '../text/is-typed';
import { elapsedReader } from './elapsed-reader';
import { readCount, readFlag } from './read-amount';
import { readCategory } from './read-category';
import { readDaysUntil, readMonthsSinceDate } from './read-elapsed';
import { shareReader } from './read-shares';
import { readInterval, readStage } from './read-stage-or-interval';
import type { Reading } from './reading';
import { orderThroughout } from './typed';

/** Reads one filled cell. */
export type Reader = (cell: CellValue) => Reading;

/** Examines a whole column and returns the function that reads its cells. */
type ReaderOf = (
  cells: readonly CellValue[],
  measure: Measure,
  culture: Culture,
  asOf: number,
) => Reader | Sliced<Reader>;

const alone =
  (read: (cell: CellValue, measure: Measure, culture: Culture) => Reading): ReaderOf =>
  (_, measure, culture) =>
  (cell) =>
    read(cell, measure, culture);

const elapsed = (kind: ElapsedKind): ReaderOf =>
  function* (cells, measure, culture, asOf) {
    return yield* elapsedReader(cells, { ...measure, kind }, asOf, yield* ordered(cells, culture));
  };

const dated = (read: (cell: CellValue, asOf: number, culture: Culture) => Reading): ReaderOf =>
  function* (cells, _, culture, asOf) {
    const typedIn = yield* ordered(cells, culture);
    return (cell) => read(cell, asOf, typedIn);
  };

/** Returns the culture, with the order of day and month found in the column. */
function* ordered(cells: readonly CellValue[], culture: Culture): Sliced<Culture> {
  const isTypedIn = yield* someRow(cells.length, (row) => isTyped(cells[row]!));
  return isTypedIn ? { ...culture, dateOrder: yield* orderThroughout(cells, culture.dateOrder) } : culture;
}

/** Lists for each kind of measure how to examine a column and read its cells. */
export const measureReaders: Readonly<Record<MeasureKind, ReaderOf>> = {
  amount: amountReader,
  count: alone(readCount),
  share: shareReader,
  rate: rateReader,
  flag: alone(readFlag),
  daysSince: elapsed('daysSince'),
  monthsSince: elapsed('monthsSince'),
  yearsSince: elapsed('yearsSince'),
  monthsSinceDate: dated(readMonthsSinceDate),
  daysUntil: dated(readDaysUntil),
  category: alone((cell, { categories = [] }) => readCategory(String(cell), categories)),
  stage: alone(readStage),
  interval: alone(readInterval),
};
