import { observedRetention } from '../../history/retention';
import { historyKey, historySwitchKey, readHistorySwitch } from '../../history/sheet/history-record';
import type { ObservedRetention } from '../../summary/list';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { runSliced } from '../office/run-sliced';
import { readHistorySheet } from './read-history-sheet';

/**
 * Returns how many clients of a list stayed, by the history of its runs; nothing if the history follows another list.
 *
 * @param sheetId the sheet with the list
 * @throws SheetProblem if the history cannot be read
 */
export async function observeRetention(
  context: Excel.RequestContext,
  modelId: string,
  sheetId: string,
): Promise<ObservedRetention> {
  const setting = context.workbook.settings.getItemOrNullObject(historySwitchKey).load('value');
  const { made } = await findListSheet(context, historyKey);
  const switched = setting.isNullObject ? undefined : readHistorySwitch(setting.value);
  if (!made || switched?.sheetId !== sheetId) return { kind: 'noHistory' };
  const { rows } = await readHistorySheet(context, made);
  return runSliced(observedRetention(rows, modelId));
}
