import { knowledge, type MeasureColumns } from '../classifier/measure';
import type { CellValue } from './cell';
import { chosenMeasures } from './chosen-measures';
import { clientCell, sheetColumn } from './customer-range';
import { modelOf } from './model-of';
import { twoNumbersIn } from './number-in-text';
import { SheetProblem } from './problem';
import type { Choice } from './choice';
import type { CustomerRange } from './customer-range';

/**
 * Throws a SheetProblem for the first chosen column in which not a single cell can be read as its measure. Where a
 * blank stands for a value, a blank column says something too.
 */
export function refuseUnreadableColumns(
  range: CustomerRange,
  choice: Choice,
  cells: Readonly<Record<string, readonly CellValue[]>>,
  columns: MeasureColumns,
): void {
  for (const { id, name, blank } of chosenMeasures(modelOf(choice), choice)) {
    const { knowledge: known } = columns[id]!;
    if (known.includes(knowledge.known)) continue;
    const firstFilled = known.findIndex((each) => each !== knowledge.blank);
    if (firstFilled < 0 && blank !== undefined) continue;
    const cell = clientCell(range, Math.max(0, firstFilled), sheetColumn(range, choice.columns[id]!));
    const found = String(cells[id]?.[firstFilled] ?? '');
    const numbers = twoNumbersIn(found);
    if (numbers) throw new SheetProblem('numbersInDoubt', { measure: name, cell, found, numbers });
    throw new SheetProblem('unreadableColumn', { measure: name, cell });
  }
}
