import { isLikelyDate } from '../../classifier/likely-date';
import type { Measure } from '../../classifier/measure';
import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { columnKinds } from '../read/column-kinds';
import { showsCurrency } from './other-currencies';

/**
 * The number of first rows whose formats are read together with the values; the formats of all rows would cost as much
 * as the values.
 */
export const firstFormats = 200;

/**
 * Returns whether the formats of further rows may matter: the first formats or any text show a currency, or a number
 * further down may be a date.
 */
export function* tellsMore(
  { kind }: Measure,
  cells: readonly CellValue[],
  first: readonly CellValue[],
): Sliced<boolean> {
  const mayBeDate = (row: number) => {
    const cell = cells[row];
    return row >= firstFormats && typeof cell === 'number' && isLikelyDate(cell);
  };
  return (
    (columnKinds[kind].money && (yield* showsCurrency(cells, first))) ||
    (yield* someRow(cells.length, mayBeDate))
  );
}
