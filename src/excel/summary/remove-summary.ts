import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { summaryPlace } from '../../summary/sheet/summary-record';
import type { OwnColumns } from '../own/own-names';
import { findSummary, type SummarySheet } from './find-summary';
import { lookForMadeSheet, removeMadeSheet, whyMadeSheetStays } from './remove-made-sheet';

/**
 * Deletes the summary of a model if nobody has changed it and nothing refers to it.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeSummary = (
  modelId: string,
  options: RunOptions = {},
): Promise<{ readonly sheet: string }> =>
  removeMadeSheet(summaryPlace(modelId), () => new SheetProblem('noSummarySheet', {}), options);

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
  const place = summaryPlace(record.modelId);
  const found = await findSummary(context, place);
  const { made } = found;
  if (!made || isCopy || made.record.run !== number) return undefined;
  const stays = await whyMadeSheetStays(context, found, made, place);
  return { made, ...(stays && { stays }) };
}

/** Queues looking for the leftovers of a summary. Returns a function that queues deleting them; call it after a sync. */
export const lookForSummary = (
  context: Excel.RequestContext,
  modelId: string,
  sheetId: string,
): (() => void) => lookForMadeSheet(context, summaryPlace(modelId), sheetId);
