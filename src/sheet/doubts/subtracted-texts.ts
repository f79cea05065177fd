import { knowledge, type MeasureColumn } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { sideInText } from '../text/sides-in-texts';

/**
 * Returns the rows whose amount is subtracted because of what is written beside it: `20.00 Cr` in a column that is
 * mostly `Dr`.
 */
export function* subtractedTexts(
  cells: readonly CellValue[],
  { values, knowledge: known }: MeasureColumn,
): Sliced<number[]> {
  const rows: number[] = [];
  yield* eachRow(cells.length, (row) => {
    if (known[row] === knowledge.known && values[row]! < 0 && sideInText(cells[row]!)) rows.push(row);
  });
  return rows;
}
