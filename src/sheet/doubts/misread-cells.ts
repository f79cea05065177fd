import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { readCell } from '../read/read-measure';

/**
 * Returns whether a column of shares holds 35 for 35 %. A formula cannot decide this, because it sees one client at a
 * time.
 */
export function* holdsPercent(
  cells: readonly CellValue[],
  { kind }: Measure,
  { values, knowledge: known }: MeasureColumn,
): Sliced<boolean> {
  if (measureKinds[kind].percent !== 'share') return false;
  return yield* someRow(cells.length, (row) => {
    const cell = cells[row];
    return (
      typeof cell === 'number' && cell !== 0 && known[row] === knowledge.known && values[row] === cell / 100
    );
  });
}

/**
 * Returns the first row that a formula would read differently from the whole column: as another number, or as a number
 * although the column gives none. -1 if there is no such row.
 */
export function* firstMisread(
  cells: readonly CellValue[],
  measure: Measure,
  { values, knowledge: known }: MeasureColumn,
  reading: {
    readonly asOf: number;
    readonly culture: Culture;
    readonly inPercent: boolean;
    /**
     * Returns whether the formula to be written can read a cell's text. ClientTier's own functions can read any text,
     * portable formulas only some.
     */
    readonly canRead: (cell: CellValue) => boolean;
  },
): Sliced<number> {
  let found = -1;
  yield* someRow(cells.length, (row) => {
    if (known[row] === knowledge.blank) return false;
    const cell = cells[row]!;
    const isKnown = known[row] === knowledge.known;
    const passed = reading.inPercent && typeof cell === 'number' ? cell / 100 : cell;
    const alone = readCell(passed, measure, reading.asOf, reading.culture);
    const isRead = typeof alone === 'object' && reading.canRead(cell);
    const isAlike = isKnown ? isRead && alone.value === values[row] : !isRead;
    if (!isAlike) found = row;
    return !isAlike;
  });
  return found;
}
