import type { CellChange } from '../../summary/sheet/changes';
import type { SheetPlace } from '../../summary/sheet/summary-record';
import { deleteAdded, type AddedSheet } from '../new-sheet/added-sheet';
import { drawCharts, removeCharts, type ChartChanges } from './chart-changes';
import { giveLooks } from './give-looks';
import { writeChanges } from './write-changes';

/** What to undo if the sheet cannot be finished, as plain data. */
export interface SummaryBegun {
  readonly place: SheetPlace;
  readonly setting: unknown;
  readonly sheetName: string;
  /** The sheet, if it was added; undoing deletes it. */
  readonly added?: AddedSheet;
  readonly again?: SheetMadeAgain;
}

export interface SheetMadeAgain {
  readonly sheetId: string;
  /** The id of the sheet that was active. */
  readonly activeId: string;
  /** The changes that restore the cells. */
  undoing: readonly CellChange[];
  /** The changes that restore the charts. */
  readonly charts: ChartChanges;
}

/** Restores the state before the sheet was written. May run several times. */
export async function putSummaryBack(context: Excel.RequestContext, work: SummaryBegun): Promise<void> {
  const { names, settings } = context.workbook;
  const { key, name: ofFirstCell } = work.place;
  if (work.added) await deleteAdded(context, work.added);
  else if (work.again) await putCellsBack(context, work.again);
  const setting = settings.getItemOrNullObject(key).load('key');
  const name = names.getItemOrNullObject(ofFirstCell).load('name');
  await context.sync();
  if (!name.isNullObject && work.added) name.delete();
  if (work.setting !== undefined) settings.add(key, work.setting);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}

async function putCellsBack(
  context: Excel.RequestContext,
  { sheetId, activeId, undoing, charts }: SheetMadeAgain,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(sheetId).load('name');
  const before = worksheets.getItemOrNullObject(activeId).load('name');
  await context.sync();
  if (sheet.isNullObject) return;
  const there = sheet.charts.load('items/name');
  await context.sync();
  if (!before.isNullObject) before.activate();
  writeChanges(context, sheet, undoing, false);
  const names = there.items.map(({ name }) => name);
  removeCharts(sheet, charts.remove, names);
  // Draws the charts that were already deleted.
  const gone = charts.draw.filter(({ name }) => !names.includes(name));
  drawCharts(sheet, gone);
  await context.sync();
  await giveLooks(context, sheetId, gone);
}
