import { knowledge, type Measure, type MeasureColumn } from '../classifier/measure';
import { isBlank, isErrorName, type CellValue } from './cell';
import { unknownCulture, type Culture } from './culture';
import { orderThroughout } from './date-in-text';
import { cultureThroughout } from './number-in-text';
import { readAmounts, readCount, readFlag, readRate } from './read-amount';
import { readCategory } from './read-category';
import { readDaysSince, readDaysUntil, readMonthsSince } from './read-elapsed';
import { readShares } from './read-shares';
import { readInterval, readStage } from './read-tier-name';
import type { Reading } from './reading';

/** Reads one cell as a measure; nothing, or only blanks (no-break and full-width ones too), is blank. */
export function readCell(
  cell: CellValue,
  measure: Measure,
  asOf: number,
  culture: Culture = unknownCulture,
): Reading {
  return readCells([cell], measure, asOf, culture)[0]!;
}

/** Reads a column, one cell a client. `asOf` is the day of reckoning, as a serial number of Excel's. */
export function readMeasure(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  culture: Culture = unknownCulture,
): MeasureColumn {
  const values = new Float64Array(cells.length);
  const known = new Uint8Array(cells.length);
  readCells(cells, measure, asOf, culture).forEach((reading, row) => {
    if (typeof reading === 'string') known[row] = knowledge[reading];
    else values[row] = reading.value;
  });
  return { values, knowledge: known };
}

function readCells(cells: readonly CellValue[], measure: Measure, asOf: number, culture: Culture): Reading[] {
  const filled = readFilled(cells, measure, asOf, culture);
  return cells.map((cell, row) => {
    if (isBlank(cell)) return 'blank';
    return typeof cell === 'string' && isErrorName(cell) ? 'unreadable' : filled(cell, row);
  });
}

/** How the cells of a column are read that hold something; what it takes the whole column to know is found out once. */
function readFilled(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  workbookCulture: Culture,
): (cell: CellValue, row: number) => Reading {
  const culture = cultureThroughout(cells, workbookCulture);
  switch (measure.kind) {
    case 'amount':
      return inColumn(readAmounts(cells, measure, culture));
    case 'share':
      return inColumn(readShares(cells, measure, culture));
    case 'count':
      return (cell) => readCount(cell, measure, culture);
    case 'rate':
      return (cell) => readRate(cell, measure, culture);
    case 'flag':
      return (cell) => readFlag(cell, measure, culture);
    case 'daysSince':
      return readDates(cells, asOf, culture, readDaysSince);
    case 'daysUntil':
      return readDates(cells, asOf, culture, readDaysUntil);
    case 'monthsSince':
      return readDates(cells, asOf, culture, readMonthsSince);
    case 'category':
      return (cell) => readCategory(String(cell), measure.categories ?? []);
    case 'stage':
      return (cell) => readStage(cell, measure.stagesOf!, culture);
    case 'interval':
      return (cell) => readInterval(cell, culture);
  }
}

function readDates(
  cells: readonly CellValue[],
  asOf: number,
  culture: Culture,
  read: typeof readDaysSince,
): (cell: CellValue) => Reading {
  const typedIn = { ...culture, dateOrder: orderThroughout(cells, culture.dateOrder) };
  return (cell) => read(cell, asOf, typedIn);
}

const inColumn = (readings: readonly Reading[]) => (_: CellValue, row: number) => readings[row]!;
