import { localized, type Localized } from '../../classifier/language';
import { cellAddress, quotedSheetName } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { cellsOfHers } from '../../summary/sheet/changes';
import { isSummaryName, summaryKey, summaryName } from '../../summary/sheet/summary-record';
import { words, type StaysText } from '../../summary/words/languages';
import { retryUntilDone } from '../office/retry-until-done';
import { atOnce } from '../office/run-in-excel';
import { formulasThatRefer } from '../own/formulas-that-refer';
import { findSummary, type SummaryFound, type SummarySheet } from './find-summary';

const mostListed = 10;

/**
 * Deletes the summary of a model if nobody has changed it and nothing refers to it. Once begun, the removal is completed,
 * since a deleted sheet cannot be put back.
 *
 * @throws SheetProblem that says what she added, or why the sheet cannot be deleted; nothing is changed then
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
      throw new SheetProblem('notRemoved', { sheet, cause: String(cause) });
    }
    return { sheet };
  }
}

/** Deletes sheet, name and record of a summary; may be repeated. */
export async function deleteSummary(
  context: Excel.RequestContext,
  modelId: string,
  sheetId: string,
): Promise<void> {
  const { names, settings, worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(sheetId).load('name');
  const name = names.getItemOrNullObject(summaryName(modelId)).load('name');
  const setting = settings.getItemOrNullObject(summaryKey(modelId)).load('key');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  if (!name.isNullObject) name.delete();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}

/** Returns the problem that says why a summary sheet is not deleted; undefined if it may go. */
export async function whyItStays(
  context: Excel.RequestContext,
  { made, isLocked, sheetNames }: SummaryFound,
): Promise<SheetProblem | undefined> {
  const { sheetName: sheet, record, isProtected, formulas } = made!;
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
  const columns = formulas[0]!.length;
  const referring = await formulasThatRefer(context, { sheetName: sheet, columns }, isSummaryName);
  return referring.length > 0 ? say('formulas', referring.join(', ')) : undefined;
}
