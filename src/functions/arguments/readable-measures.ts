import type { Language } from '../../classifier/language';
import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import type { CellValue } from '../../sheet/cells/cell';
import { shownCell, shownText } from './argument';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';

/**
 * Checks that a measure's range can be read.
 *
 * @throws FunctionFault if at least two cells are filled and none can be read, as in a wrong column. A single
 *   unreadable cell only leaves its client unclassified.
 */
export function requireReadable(
  { id }: Measure,
  cells: readonly CellValue[],
  column: MeasureColumn,
  language: Language,
): void {
  let filled = 0;
  for (const state of column.knowledge) {
    if (state === knowledge.known || state === knowledge.future) return;
    if (state >= knowledge.unreadable) filled++;
  }
  if (filled < 2) return;
  const first = shownText(
    shownCell(cells[column.knowledge.findIndex((state) => state >= knowledge.unreadable)]!),
  );
  throw new FunctionFault('#VALUE!', faultText[language].nothingReadable(id, filled, first));
}
