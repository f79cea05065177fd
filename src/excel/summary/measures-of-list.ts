import { knowledge, type Measure } from '../../classifier/measure';
import type { CellValue } from '../../sheet/cells/cell';
import { readInSlices } from '../../sheet/read/read-measure';
import { columnsAsBefore } from '../../sheet/record/chosen-before';
import { unknownCulture, type Culture } from '../../sheet/text/culture';
import type { ColumnOfList } from '../../summary/list';
import type { FoundCustomers } from '../find/found-customers';
import { runSliced } from '../office/run-sliced';
import type { OwnColumns } from '../own/own-names';

/** A measure's header, and its numbers: NaN if a cell has none. */
export interface MeasureRead {
  readonly header: string;
  readonly numbers: Float64Array;
  /** Left out if a number is not simply what its cell holds, such as `¥12,000`. */
  readonly column?: ColumnOfList;
}

/** Returns the present columns of two measures; undefined if the run had no column for one of them. */
export function columnsOfMeasures(
  { customers }: FoundCustomers,
  { record: { chosen } }: OwnColumns,
  [first, second]: readonly [Measure, Measure],
): readonly [number, number] | undefined {
  const now = chosen ? columnsAsBefore(chosen, customers.headers) : {};
  const [x, y] = [now[first.id] ?? -1, now[second.id] ?? -1];
  return x >= 0 && y >= 0 ? [x, y] : undefined;
}

/** The header of a column, the column, and the settings by which the user writes numbers. */
interface ColumnToMeasure {
  readonly header: string;
  readonly column: ColumnOfList;
  readonly culture: Culture | undefined;
}

/** Reads a column as the measure. A number is NaN if its cell is blank or unreadable, infinite for "high" and "low". */
export async function readMeasure(
  cells: readonly CellValue[],
  measure: Measure,
  today: number,
  { header, column, culture = unknownCulture }: ColumnToMeasure,
): Promise<MeasureRead> {
  const read = await runSliced(readInSlices(cells, measure, today, culture));
  const numbers = read.values.map((value, row) => (read.knowledge[row] === knowledge.known ? value : NaN));
  const isPlain = numbers.every((number, row) =>
    Number.isFinite(number) ? number === cells[row] : typeof cells[row] !== 'number',
  );
  return { header, numbers, ...(isPlain && { column }) };
}
