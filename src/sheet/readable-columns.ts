import { knowledge, type MeasureColumns } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { clientCell, sheetColumn } from './customer-range';
import { SheetProblem } from './problem';
import type { Choice, CustomerRange } from './segmentation';

/** Throws a SheetProblem for the first chosen column in which not a single cell can be read as its measure. */
export function refuseUnreadableColumns(
  range: CustomerRange,
  choice: Choice,
  { measures }: Model,
  columns: MeasureColumns,
): void {
  for (const { id, name } of measures) {
    const { knowledge: known } = columns[id]!;
    if (known.includes(knowledge.known)) continue;
    const firstFilled = Math.max(0, known.indexOf(knowledge.unreadable));
    const cell = clientCell(range, firstFilled, sheetColumn(range, choice.columns[id]!));
    throw new SheetProblem('unreadableColumn', { measure: name, cell });
  }
}
