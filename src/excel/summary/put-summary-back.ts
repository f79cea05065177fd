import type { CellChange } from '../../summary/sheet/changes';
import { summaryKey, summaryName } from '../../summary/sheet/summary-record';
import { findAdded, type AddedSheet } from '../new-sheet/added-sheet';
import { writeChanges } from './write-changes';

/** What to undo if the sheet is not finished, as plain data. */
export interface SummaryBegun {
  readonly modelId: string;
  readonly setting: unknown;
  /** The sheet that was in front. */
  readonly activeId: string;
  readonly sheetName: string;
  /** A new sheet, which is deleted. */
  readonly added?: AddedSheet;
  /** Of a sheet that is made again: its id, and what puts its cells back. */
  readonly again?: { readonly sheetId: string; undoing: readonly CellChange[] };
}

/** Puts back what was there before; may be repeated. */
export async function putSummaryBack(context: Excel.RequestContext, work: SummaryBegun): Promise<void> {
  const { names, settings, worksheets } = context.workbook;
  const key = summaryKey(work.modelId);
  const made = work.again && worksheets.getItemOrNullObject(work.again.sheetId).load('name');
  const before = worksheets.getItemOrNullObject(work.activeId).load('name');
  const setting = settings.getItemOrNullObject(key).load('key');
  const name = names.getItemOrNullObject(summaryName(work.modelId)).load('name');
  const added = work.added && (await findAdded(context, work.added));
  await context.sync();
  const sheet = made?.isNullObject === false ? made : added;
  if (sheet && !before.isNullObject) before.activate();
  if (sheet && work.again) writeChanges(context, sheet, work.again.undoing, false);
  added?.delete();
  if (!name.isNullObject && !work.again) name.delete();
  if (work.setting !== undefined) settings.add(key, work.setting);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}
