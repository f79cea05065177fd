import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { isNoDate } from '../../classifier/reads-dates';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { atOneGo, eachRow, mapRows, type Sliced } from '../../classifier/slices';
import { isErrorName } from '../../classifier/error-name';
import type { CellValue } from '../cells/cell';
import { isBlank } from '../cells/is-blank';
import { unknownCulture, type Culture } from '../text/culture';
import { showsDate } from '../cells/date-format';
import { cultureThroughout } from './culture-throughout';
import { measureReaders, type Reader } from './measure-readers';
import type { Reading } from './reading';
import { RowsMarked, type RowSet } from './row-set';

/**
 * Reads one cell as a measure. An empty cell, or one with blanks only (also no-break and full-width ones), is `blank`.
 */
export function readCell(
  cell: CellValue,
  measure: Measure,
  asOf: number,
  culture: Culture = unknownCulture,
): Reading {
  return atOneGo(cellReader([cell], measure, asOf, culture))(cell);
}

/**
 * Reads a column, one cell per client. If dates make no sense for the measure, as for an amount, a number that the sheet
 * shows as a date is not read.
 *
 * @param asOf the day from which to count elapsed time, as an Excel serial number
 * @param formats number formats of the cells, if known
 */
export function readMeasure(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  culture: Culture = unknownCulture,
  formats: readonly CellValue[] = [],
): MeasureColumn {
  return atOneGo(readInSlices(cells, measure, asOf, culture, formats));
}

export function* readInSlices(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  culture: Culture,
  formats: readonly CellValue[] = [],
): Sliced<MeasureColumn> {
  const dates = isNoDate(measure) ? yield* shownAsDates(cells, formats) : new RowsMarked(0);
  const others = dates.size > 0 ? yield* mapRows(cells, (cell, row) => (dates.has(row) ? '' : cell)) : cells;
  const read = yield* cellReader(others, measure, asOf, culture);
  const values = new Float64Array(cells.length);
  const known = new Uint8Array(cells.length);
  yield* eachRow(cells.length, (row) => {
    const reading = dates.has(row) ? 'date' : read(cells[row]!);
    if (typeof reading === 'string') known[row] = knowledge[reading];
    else values[row] = reading.value;
  });
  return { values, knowledge: known };
}

/** Finds the rows with numbers that the sheet shows as dates. */
function* shownAsDates(cells: readonly CellValue[], formats: readonly CellValue[]): Sliced<RowSet> {
  const isDate = rememberTexts((format: string) => showsDate(format));
  const rows = new RowsMarked(cells.length);
  yield* eachRow(Math.min(cells.length, formats.length), (row) => {
    if (typeof cells[row] === 'number' && isDate(String(formats[row]))) rows.add(row);
  });
  return rows;
}

/** Examines a whole column once and returns the function that reads its cells. */
function* cellReader(
  cells: readonly CellValue[],
  measure: Measure,
  asOf: number,
  culture: Culture,
): Sliced<Reader> {
  const typedIn =
    measureKinds[measure.kind].says === 'category' ? culture : yield* cultureThroughout(cells, culture);
  const found = measureReaders[measure.kind](cells, measure, typedIn, asOf);
  const filled = typeof found === 'function' ? found : yield* found;
  return rememberTexts((cell) => {
    if (isBlank(cell)) return 'blank';
    return typeof cell === 'string' && isErrorName(cell) ? 'unreadable' : filled(cell);
  });
}
