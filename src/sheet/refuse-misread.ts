import type { MeasureColumns } from '../classifier/measure';
import { readsNatively } from '../classifier/native/reads-natively';
import type { Sliced } from '../classifier/slices';
import type { CellValue } from './cell';
import { chosenMeasures } from './chosen-measures';
import type { Culture } from './culture';
import { clientCell, sheetColumn } from './customer-range';
import { firstMisread } from './misread-cells';
import { modelOf } from './model-of';
import { SheetProblem } from './problem';
import { quoteOf } from './quote';
import type { Choice } from './choice';
import type { CustomerRange } from './customer-range';

/**
 * Throws a SheetProblem where formulas are to be written and a cell says something else to a formula than it says
 * within its column: values and formulas never disagree.
 */
export function* refuseMisread(
  range: CustomerRange,
  choice: Choice,
  cells: Readonly<Record<string, readonly CellValue[]>>,
  columns: MeasureColumns,
  { culture, inPercent }: { readonly culture: Culture; readonly inPercent: readonly string[] },
): Sliced<void> {
  const { writeAs = 'values', asOf } = choice;
  if (writeAs === 'values') return;
  for (const measure of chosenMeasures(modelOf(choice), choice)) {
    const row = yield* firstMisread(cells[measure.id]!, measure, columns[measure.id]!, {
      asOf,
      culture,
      inPercent: inPercent.includes(measure.id),
      canRead: (cell) => writeAs === 'live' || readsNatively(cell, measure),
    });
    if (row < 0) continue;
    const cell = clientCell(range, row, sheetColumn(range, choice.columns[measure.id]!));
    const found = cells[measure.id]![row]!;
    throw new SheetProblem('misreadByFormulas', {
      cell,
      found: quoteOf(found),
      isText: typeof found === 'string',
      writeAs,
    });
  }
}
