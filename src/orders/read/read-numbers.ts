import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import { readInSlices } from '../../sheet/read/read-measure';
import type { Culture } from '../../sheet/text/culture';
import { dateMeasure, plainNumber } from '../columns/amount-measure';
import type { JoinedSheets } from './joined-sheets';

/** Reads a column of numbers. Words such as *high* are no numbers here. */
export function* readNumbers(
  list: JoinedSheets,
  column: number | undefined,
  culture: Culture,
  measure: Measure = plainNumber,
): Sliced<MeasureColumn | undefined> {
  const cells = column === undefined ? undefined : list.cells(column);
  if (column === undefined || !cells) return undefined;
  const read = yield* readInSlices(cells, measure, 0, culture, list.formats(column));
  yield* eachRow(cells.length, (line) => {
    if (read.knowledge[line] === knowledge.known && !Number.isFinite(read.values[line]!))
      read.knowledge[line] = knowledge.unreadable;
  });
  return read;
}

/** Reads a column of dates as days, by Excel's serial numbers. */
export const readDates = (list: JoinedSheets, column: number, culture: Culture) =>
  readNumbers(list, column, culture, dateMeasure) as Sliced<MeasureColumn>;
