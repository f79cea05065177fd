import { historyKey } from '../../history/sheet/history-record';
import { SheetProblem } from '../../sheet/problem';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { requireRowsAsWritten } from '../list-sheet/rows-as-written';
import { cellsOfOthers } from '../list-sheet/why-it-stays';
import type { HistoryWritten } from './keep-history';

/**
 * Checks that the history is still as it was written.
 *
 * @throws SheetProblem that names the first cell that is not
 */
export async function requireHistoryAsWritten(
  context: Excel.RequestContext,
  written: HistoryWritten,
): Promise<void> {
  if (written.kind === 'rows') return requireRowsAsWritten(context, written.before);
  const { made } = await findListSheet(context, historyKey);
  if (!made) throw new SheetProblem('changedSinceRun', { cell: written.begun.added.sheetName });
  const [cell] = await cellsOfOthers(context, made);
  if (cell !== undefined) throw new SheetProblem('changedSinceRun', { cell });
}
