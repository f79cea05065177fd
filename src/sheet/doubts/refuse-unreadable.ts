import { knowledge, type MeasureColumns } from '../../classifier/measure';
import type { CellValue } from '../cells/cell';
import { clientCell } from '../customer-range';
import { twoNumbersIn } from '../text/number-in-text';
import { SheetProblem } from '../problem';
import type { AskedMeasure } from '../question';
import type { CustomerRange } from '../customer-range';

/**
 * Refuses a chosen column without a single cell that can be read as its measure. Accepts a blank column if blanks mean
 * something for the measure.
 *
 * @throws SheetProblem naming the first such column
 */
export function refuseUnreadableColumns(
  range: CustomerRange,
  measures: readonly AskedMeasure[],
  cells: Readonly<Record<string, readonly CellValue[]>>,
  columns: MeasureColumns,
): void {
  for (const { measure, column } of measures) {
    const { id, name, blank } = measure;
    const { knowledge: known } = columns[id]!;
    if (known.includes(knowledge.known)) continue;
    const firstFilled = known.findIndex((each) => each !== knowledge.blank);
    if (firstFilled < 0 && blank !== undefined) continue;
    const cell = clientCell(range, Math.max(0, firstFilled), column);
    const found = String(cells[id]?.[firstFilled] ?? '');
    const numbers = twoNumbersIn(found);
    if (numbers) throw new SheetProblem('numbersInDoubt', { measure: name, cell, found, numbers });
    throw new SheetProblem('unreadableColumn', { measure: name, cell });
  }
}
