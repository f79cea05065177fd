import { knowledge, type MeasureColumns } from '../classifier/measure';
import { chosenMeasures } from './chosen-measures';
import { clientCell, sheetColumn } from './customer-range';
import { modelOf } from './model-of';
import { SheetProblem } from './problem';
import type { Choice, CustomerRange } from './segmentation';

/**
 * Throws a SheetProblem for the first chosen column in which not a single cell can be read as its measure. Where a
 * blank stands for a value, a blank column says something too.
 */
export function refuseUnreadableColumns(range: CustomerRange, choice: Choice, columns: MeasureColumns): void {
  for (const { id, name, blank } of chosenMeasures(modelOf(choice), choice)) {
    const { knowledge: known } = columns[id]!;
    if (known.includes(knowledge.known)) continue;
    const firstFilled = known.findIndex((each) => each !== knowledge.blank);
    if (firstFilled < 0 && blank !== undefined) continue;
    const cell = clientCell(range, Math.max(0, firstFilled), sheetColumn(range, choice.columns[id]!));
    throw new SheetProblem('unreadableColumn', { measure: name, cell });
  }
}
