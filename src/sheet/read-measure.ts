import { knowledge, type Measure, type MeasureColumn } from '../classifier/measure';
import { isBlank, isErrorName, type CellValue } from './cell';
import { readAmount, readCount, readFlag, readRate } from './read-amount';
import { readCategory } from './read-category';
import { readDaysSince, readDaysUntil, readMonthsSince } from './read-elapsed';
import { readShares } from './read-shares';
import { readInterval, readStage } from './read-tier-name';
import type { Reading } from './reading';

/** Reads one cell as a measure; nothing, or only blanks (no-break and full-width ones too), is blank. */
export function readCell(cell: CellValue, measure: Measure, asOf: number): Reading {
  return readCells([cell], measure, asOf)[0]!;
}

/** Reads a column, one cell a client. `asOf` is the day of reckoning, as a serial number of Excel's. */
export function readMeasure(cells: readonly CellValue[], measure: Measure, asOf: number): MeasureColumn {
  const values = new Float64Array(cells.length);
  const known = new Uint8Array(cells.length);
  readCells(cells, measure, asOf).forEach((reading, row) => {
    if (typeof reading === 'string') known[row] = knowledge[reading];
    else values[row] = reading.value;
  });
  return { values, knowledge: known };
}

function readCells(cells: readonly CellValue[], measure: Measure, asOf: number): Reading[] {
  const shares = measure.kind === 'share' ? readShares(cells, measure) : undefined;
  return cells.map((cell, row) =>
    isBlank(cell) ? 'blank' : (shares?.[row] ?? readFilled(cell, measure, asOf)),
  );
}

function readFilled(cell: CellValue, measure: Measure, asOf: number): Reading {
  if (typeof cell === 'string' && isErrorName(cell)) return 'unreadable';
  switch (measure.kind) {
    case 'amount':
    case 'share':
      return readAmount(cell, measure);
    case 'count':
      return readCount(cell, measure);
    case 'rate':
      return readRate(cell, measure);
    case 'flag':
      return readFlag(cell, measure);
    case 'daysSince':
      return readDaysSince(cell, asOf);
    case 'daysUntil':
      return readDaysUntil(cell, asOf);
    case 'monthsSince':
      return readMonthsSince(cell, asOf);
    case 'category':
      return readCategory(String(cell), measure.categories ?? []);
    case 'stage':
      return readStage(cell, measure.stagesOf!);
    case 'interval':
      return readInterval(cell);
  }
}
