import { localized, type Localized } from '../../classifier/language';
import { causeOf } from '../../sheet/cause';
import { cellAddress, quotedSheetName } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { SummaryChart } from '../../summary/charts/summary-chart';
import { cellsOfHers } from '../../summary/sheet/changes';
import { isSummaryName, summaryKey, summaryName } from '../../summary/sheet/summary-record';
import { words, type StaysText } from '../../summary/words/languages';
import { retryUntilDone } from '../office/retry-until-done';
import { atOnce } from '../office/run-in-excel';
import { formulasThatRefer } from '../own/formulas-that-refer';
import type { OwnColumns } from '../own/own-names';
import { placedOnSheet } from '../own/placed-on-sheet';
import { findSummary, type SummaryFound, type SummarySheet } from './find-summary';

const mostListed = 10;

/**
 * Deletes the summary of a model if nobody has changed it and nothing refers to it. Once begun, the removal is
 * completed, because a deleted sheet cannot be restored.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export async function removeSummary(
  modelId: string,
  options: RunOptions = {},
): Promise<{ readonly sheet: string }> {
  const begun: { made?: SummarySheet } = {};
  try {
    return await atOnce(async (context) => {
      const found = await findSummary(context, modelId);
      if (!found.made) throw new SheetProblem('noSummarySheet', {});
      const stays = await whyItStays(context, found);
      if (stays) throw stays;
      begun.made = found.made;
      await deleteSummary(context, modelId, found.made.sheetId);
      return { sheet: found.made.sheetName };
    });
  } catch (error) {
    if (!begun.made) throw error;
    const { sheetId, sheetName: sheet } = begun.made;
    try {
      await retryUntilDone(
        () => atOnce((context) => deleteSummary(context, modelId, sheetId)),
        options.onProgress,
      );
    } catch (cause) {
      throw new SheetProblem('notRemoved', { sheet, cause: causeOf(cause) });
    }
    return { sheet };
  }
}

/** What happens to the summary when the segments that it reads are removed. */
export interface SummaryOnRemoval {
  readonly made: SummarySheet;
  /** Why the summary stays; left out if it is removed too. */
  readonly stays?: SheetProblem;
}

/** Returns what happens to the summary of a run's columns; undefined if there is none, or it reads another list. */
export async function summaryOnRemoval(
  context: Excel.RequestContext,
  { number, isCopy, record }: Pick<OwnColumns, 'number' | 'isCopy' | 'record'>,
): Promise<SummaryOnRemoval | undefined> {
  const found = await findSummary(context, record.modelId);
  const { made } = found;
  if (!made || isCopy || made.record.run !== number) return undefined;
  const stays = await whyItStays(context, found);
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

/** Returns what is placed on the sheet without our charts; a copy of one under the same name is hers. */
function withoutOurs(placed: readonly string[], ours: readonly SummaryChart[]): readonly string[] {
  const left = [...placed];
  for (const { name } of ours) if (left.includes(name)) left.splice(left.indexOf(name), 1);
  return left;
}

/** Returns the problem that says why a summary sheet is not deleted; undefined if it can be. */
async function whyItStays(
  context: Excel.RequestContext,
  { made, isLocked, sheetNames }: SummaryFound,
): Promise<SheetProblem | undefined> {
  const { sheetName: sheet, record, isProtected } = made!;
  if (isLocked) return new SheetProblem('protectedWorkbook', {});
  if (isProtected) return new SheetProblem('protectedSheet', { sheet });
  const say = (which: keyof StaysText, cells: string) => {
    const what: Localized = localized((language) => words[language].stays[which](cells));
    return new SheetProblem('summaryStays', { sheet, what });
  };
  if (sheetNames.length < 2) return say('only', sheet);
  const hers = cellsOfHers(record, made!);
  if (hers.length > 0) {
    const addresses = hers
      .slice(0, mostListed)
      .map(({ row, column }) => `${quotedSheetName(sheet)}!${cellAddress(row, column)}`);
    return say('cells', addresses.join(', '));
  }
  const placed = withoutOurs(await placedOnSheet(context, made!.sheetId), record.charts ?? []);
  if (placed.length > 0) return say('placed', placed.slice(0, mostListed).join(', '));
  const referring = await formulasThatRefer(context, { sheetName: sheet }, isSummaryName);
  if (referring.cells.length > 0) return say('formulas', referring.cells.join(', '));
  return referring.isPartial ? say('notSearched', sheet) : undefined;
}
