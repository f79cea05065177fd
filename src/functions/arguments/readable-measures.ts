import type { Language } from '../../classifier/language';
import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import type { CellValue } from '../../sheet/cells/cell';
import { shownCell, shownText } from './argument';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';

/**
 * Throws a FunctionFault where several clients have something in a measure and it can be read of none: that is the wrong
 * column, not a column of clients who cannot be classified. One client's bad cell is her own.
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
