import { isEntitledFormula } from '../../policy/formulas/entitled-formula';
import { cellOnSheet } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { cellsOfHers } from '../../summary/sheet/changes';
import {
  isKeyOfTwoModels,
  placeOfService,
  placeOfSummary,
  placeOfTwoModels,
  readSummaryRecord,
  type SummaryPlace,
} from '../../summary/sheet/summary-record';
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
): Promise<{ readonly sheet: string }> => removeFigures(placeOfSummary(modelId), 'noSummarySheet', options);

/**
 * Does the same for a summary of any kind, by its place.
 *
 * @param none the problem to report if there is no such sheet
 * @param accepting returns the sheet with a record by which more cells count as ClientTier's, such as fields whose content
 *   the user gives up
 */
export const removeFigures = (
  place: SummaryPlace,
  none: 'noSummarySheet' | 'noTwoModelsSheet' | 'noServiceSheet',
  options: RunOptions,
  accepting: (made: SummarySheet) => SummarySheet = (made) => made,
): Promise<{ readonly sheet: string }> =>
  removeSheet(
    async (context) => {
      const found = await findSummary(context, place);
      if (!found.made) throw new SheetProblem(none, {});
      const stays = await whySummaryStays(context, found, accepting(found.made), place);
      if (stays) throw stays;
      return found.made;
    },
    (context, { sheetId }) => deleteSummary(context, place, sheetId),
    options,
  );

/** A summary of segments that are being removed. */
export interface SummaryOnRemoval {
  readonly place: SummaryPlace;
  readonly made: SummarySheet;
  /** Why the summary stays; left out if it is removed too. */
  readonly stays?: SheetProblem;
}

/**
 * Returns the sheets of figures that go with a run's columns, or stay: the summary of its model, its service levels, and those of
 * two models.
 */
export async function summariesOnRemoval(
  context: Excel.RequestContext,
  { number, isCopy, record }: Pick<OwnColumns, 'number' | 'isCopy' | 'record'>,
): Promise<readonly SummaryOnRemoval[]> {
  if (isCopy) return [];
  const settings = context.workbook.settings.load('items/key,items/value');
  await context.sync();
  const ofTwo = settings.items.flatMap(({ key, value }): SummaryPlace[] => {
    const { modelId, across } = (isKeyOfTwoModels(key) && readSummaryRecord(value)) || {};
    if (modelId === undefined || across === undefined) return [];
    return [modelId, across.modelId].includes(record.modelId)
      ? [placeOfTwoModels(modelId, across.modelId)]
      : [];
  });
  const summaries: SummaryOnRemoval[] = [];
  for (const place of [placeOfSummary(record.modelId), placeOfService(record.modelId), ...ofTwo]) {
    const found = await findSummary(context, place);
    const { made } = found;
    if (!made || ![made.record.run, made.record.across?.run].includes(number)) continue;
    // The column Entitled to refers to the service levels, and is removed with the segments.
    const stays = await whySummaryStays(context, found, made, place, isEntitledFormula);
    summaries.push({ place, made, ...(stays && { stays }) });
  }
  return summaries;
}

/** Deletes sheet, name and record of a summary. May run several times. */
async function deleteSummary(
  context: Excel.RequestContext,
  place: SummaryPlace,
  sheetId: string,
): Promise<void> {
  const remove = lookForSummary(context, { place, sheetId });
  await context.sync();
  remove();
  await context.sync();
}

/** Queues looking for the leftovers of a summary. Returns a function that queues deleting them; call it after a sync. */
export function lookForSummary(
  { workbook: { names, settings, worksheets } }: Excel.RequestContext,
  { place, sheetId }: { readonly place: SummaryPlace; readonly sheetId: string },
): () => void {
  const sheet = worksheets.getItemOrNullObject(sheetId).load('name');
  const name = names.getItemOrNullObject(place.name).load('name');
  const setting = settings.getItemOrNullObject(place.key).load('key');
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
  place: SummaryPlace,
  isGoing?: (formula: string) => boolean,
): Promise<SheetProblem | undefined> {
  const { record, sheetName } = made;
  const cells = cellsOfHers(record, made).map(({ row, column }) => cellOnSheet(sheetName, row, column));
  return whySheetStays(context, { isLocked, sheets: sheetNames.length }, made, {
    hers: () => Promise.resolve(cells.length > 0 ? { why: 'cells', found: cells } : undefined),
    charts: record.charts?.map(({ name }) => name),
    isOwnName: (name) => name === place.name,
    ...(isGoing && { isGoing }),
  });
}
