import { knowledge, type Measure, type MeasureColumn } from '../classifier/measure';
import { rememberTexts } from '../classifier/remember-texts';
import { atOneGo, eachRow, type Sliced } from '../classifier/slices';
import { isErrorName } from '../classifier/error-name';
import { amountReader, rateReader } from './amount-reader';
import { isBlank, type CellValue } from './cell';
import { unknownCulture, type Culture } from './culture';
import { orderThroughout } from './date-in-text';
import { cultureThroughout } from './culture-throughout';
import { readCount, readFlag } from './read-amount';
import { readCategory } from './read-category';
import { readDaysSince, readDaysUntil, readMonthsSince } from './read-elapsed';
import { shareReader } from './read-shares';
import { readInterval, readStage } from './read-tier-name';
import type { Reading } from './reading';

/** Reads one cell as a measure; nothing, or only blanks (no-break and full-width ones too), is blank. */
export function readCell(
  cell: CellValue,
  measure: Measure,
  asOf: number,
  culture: Culture = unknownCulture,
): Reading {
  return atOneGo(cellReader([cell], measure, asOf, culture))(cell);
}

/** Reads a column, one cell a client. `asOf` is the day of reckoning, as a serial number of Excel's. */
export function readMeasure(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  culture: Culture = unknownCulture,
): MeasureColumn {
  return atOneGo(readInSlices(cells, measure, asOf, culture));
}

export function* readInSlices(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  culture: Culture,
): Sliced<MeasureColumn> {
  const read = yield* cellReader(cells, measure, asOf, culture);
  const values = new Float64Array(cells.length);
  const known = new Uint8Array(cells.length);
  yield* eachRow(cells.length, (row) => {
    const reading = read(cells[row]!);
    if (typeof reading === 'string') known[row] = knowledge[reading];
    else values[row] = reading.value;
  });
  return { values, knowledge: known };
}

type Reader = (cell: CellValue) => Reading;

/** How the cells of a column are read; what it takes the whole column to know is found out once. */
function* cellReader(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  culture: Culture,
): Sliced<Reader> {
  const typedIn = measure.kind === 'category' ? culture : yield* cultureThroughout(cells, culture);
  const filled = yield* filledReader(cells, measure, asOf, typedIn);
  return rememberTexts((cell) => {
    if (isBlank(cell)) return 'blank';
    return typeof cell === 'string' && isErrorName(cell) ? 'unreadable' : filled(cell);
  });
}

function* filledReader(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  culture: Culture,
): Sliced<Reader> {
  switch (measure.kind) {
    case 'amount':
      return yield* amountReader(cells, measure, culture);
    case 'share':
      return yield* shareReader(cells, measure, culture);
    case 'count':
      return (cell) => readCount(cell, measure, culture);
    case 'rate':
      return yield* rateReader(cells, measure, culture);
    case 'flag':
      return (cell) => readFlag(cell, measure, culture);
    case 'daysSince':
      return yield* dateReader(cells, asOf, culture, readDaysSince);
    case 'daysUntil':
      return yield* dateReader(cells, asOf, culture, readDaysUntil);
    case 'monthsSince':
      return yield* dateReader(cells, asOf, culture, readMonthsSince);
    case 'category':
      return (cell) => readCategory(String(cell), measure.categories ?? []);
    case 'stage':
      return (cell) => readStage(cell, measure, culture);
    case 'interval':
      return (cell) => readInterval(cell, measure, culture);
  }
}

function* dateReader(
  cells: readonly CellValue[],
  asOf: number,
  culture: Culture,
  read: typeof readDaysSince,
): Sliced<Reader> {
  const typedIn = { ...culture, dateOrder: yield* orderThroughout(cells, culture.dateOrder) };
  return (cell) => read(cell, asOf, typedIn);
}
