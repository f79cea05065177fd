import type { Measure } from '../../classifier/measure';
import { rememberTexts } from '../../classifier/names/remember-texts';
import type { ElapsedKind } from '../../classifier/measure-kinds';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { elapsedForm, readElapsed } from './read-elapsed';
import type { Reading } from './reading';

/**
 * Returns the function that reads the cells of a column of dates or numbers. If the column has both, a 30 beside dates
 * may mean days, months or a slip: the rarer kind is not read. If both are equally frequent, dates are read.
 */
export function* elapsedReader(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'> & { readonly kind: ElapsedKind },
  asOf: number,
  culture: Culture,
): Sliced<(cell: CellValue) => Reading> {
  const formOf = rememberTexts((cell: CellValue) => elapsedForm(cell, measure.kind, culture));
  const count = { date: 0, number: 0 };
  yield* eachRow(cells.length, (row) => {
    const form = formOf(cells[row]!);
    if (form) count[form] += 1;
  });
  const isMixed = count.date > 0 && count.number > 0;
  const mostly = count.date >= count.number ? 'date' : 'number';
  return (cell) => {
    const form = formOf(cell);
    if (!isMixed || !form || form === mostly) return readElapsed(cell, measure, asOf, culture);
    return form === 'date' ? 'dateAmongNumbers' : 'numberAmongDates';
  };
}
