import type { MeasureColumns } from '../../classifier/measure';
import { readsNatively } from '../../classifier/native/reads-natively';
import type { Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { clientCell } from '../customer-range';
import { firstMisread } from './misread-cells';
import { SheetProblem } from '../problem';
import { quoteOf } from '../cells/quote';
import type { Question } from '../question';
import type { CustomerRange } from '../customer-range';

/**
 * Refuses to write formulas that would read a cell differently from the whole column, because formulas and values must
 * agree.
 *
 * @throws SheetProblem naming the first such cell
 */
export function* refuseMisread(
  range: CustomerRange,
  { measures, writeAs, asOf }: Pick<Question, 'measures' | 'writeAs' | 'asOf'>,
  cells: Readonly<Record<string, readonly CellValue[]>>,
  columns: MeasureColumns,
  { culture, inPercent }: { readonly culture: Culture; readonly inPercent: readonly string[] },
): Sliced<void> {
  if (writeAs === 'values') return;
  for (const { measure, column } of measures) {
    const row = yield* firstMisread(cells[measure.id]!, measure, columns[measure.id]!, {
      asOf,
      culture,
      inPercent: inPercent.includes(measure.id),
      canRead: (cell) => writeAs === 'live' || readsNatively(cell, measure),
    });
    if (row < 0) continue;
    const cell = clientCell(range, row, column);
    const found = cells[measure.id]![row]!;
    throw new SheetProblem('misreadByFormulas', {
      cell,
      found: quoteOf(found),
      isText: typeof found === 'string',
      writeAs,
    });
  }
}
