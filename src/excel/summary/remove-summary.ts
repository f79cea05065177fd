import { cellOnSheet } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { cellsOfHers } from '../../summary/sheet/changes';
import { isSummaryName, summaryKey, summaryName } from '../../summary/sheet/summary-record';
import { removeSheet } from '../new-sheet/remove-sheet';
import type { OwnColumns } from '../own/own-names';
import { whySheetStays } from '../own/why-sheet-stays';
import { findSummary, type SummaryFound, type SummarySheet } from './find-summary';

/**
 * Deletes the summary of a model if nobody has changed it and nothing refers to it.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeSummary = (
  modelId: string,
  options: RunOptions = {},
): Promise<{ readonly sheet: string }> =>
  removeSheet(
    async (context) => {
      const found = await findSummary(context, modelId);
      if (!found.made) throw new SheetProblem('noSummarySheet', {});
      const stays = await whySummaryStays(context, found, found.made);
      if (stays) throw stays;
      return found.made;
    },
    (context, { sheetId }) => deleteSummary(context, modelId, sheetId),
    options,
  );

/** The summary of segments that are being removed. */
export interface SummaryOnRemoval {
  readonly made: SummarySheet;
  /** Why the summary stays; left out if it is removed too. */
  readonly stays?: SheetProblem;
}

/**
 * Returns the summary that goes with a run's columns, or stays; undefined if there is none, or it reads another list.
 */
export async function summaryOnRemoval(
  context: Excel.RequestContext,
  { number, isCopy, record }: Pick<OwnColumns, 'number' | 'isCopy' | 'record'>,
): Promise<SummaryOnRemoval | undefined> {
  const found = await findSummary(context, record.modelId);
  const { made } = found;
  if (!made || isCopy || made.record.run !== number) return undefined;
  const stays = await whySummaryStays(context, found, made);
  return { made, ...(stays && { stays }) };
}

/** Deletes sheet, name and record of a summary. May run several times. */
async function deleteSummary(context: Excel.RequestContext, modelId: string, sheetId: string): Promise<void> {
  const remove = lookForSummary(context, modelId, sheetId);
  await context.sync();
  remove();
  await context.sync();
}

/** Queues looking for the leftovers of a summary. Returns a function that queues deleting them; call it after a sync. */
export function lookForSummary(
  { workbook: { names, settings, worksheets } }: Excel.RequestContext,
  modelId: string,
  sheetId: string,
): () => void {
  const sheet = worksheets.getItemOrNullObject(sheetId).load('name');
  const name = names.getItemOrNullObject(summaryName(modelId)).load('name');
  const setting = settings.getItemOrNullObject(summaryKey(modelId)).load('key');
  return () => {
    if (!sheet.isNullObject) sheet.delete();
    if (!name.isNullObject) name.delete();
    if (!setting.isNullObject) setting.delete();
  };
}

/** Returns the problem that says why a summary sheet is not deleted; undefined if it can be. */
function whySummaryStays(
  context: Excel.RequestContext,
  { isLocked, sheetNames }: SummaryFound,
  made: SummarySheet,
): Promise<SheetProblem | undefined> {
  const { record, sheetName } = made;
  const cells = cellsOfHers(record, made).map(({ row, column }) => cellOnSheet(sheetName, row, column));
  return whySheetStays(context, { isLocked, sheets: sheetNames.length }, made, {
    hers: () => Promise.resolve(cells.length > 0 ? { why: 'cells', found: cells } : undefined),
    charts: record.charts?.map(({ name }) => name),
    isOwnName: isSummaryName,
  });
}
