import type { CellChange } from '../../summary/sheet/changes';
import type { SummaryPlace } from '../../summary/sheet/summary-record';
import { deleteAdded, type AddedSheet } from '../new-sheet/added-sheet';
import { breakPages } from '../new-sheet/break-pages';
import { removeCharts } from './charts/chart-changes';
import { writeChanges } from './write-changes';

/** What to undo if the sheet cannot be finished, as plain data. */
export interface SummaryBegun {
  readonly place: SummaryPlace;
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
  /** The names of the charts that were drawn. */
  readonly drawn: readonly string[];
  /** The page breaks before; left out if they stay. */
  readonly breaks?: readonly number[];
}

/** Restores the state before the summary was written. May run several times. */
export async function putSummaryBack(context: Excel.RequestContext, work: SummaryBegun): Promise<void> {
  const { names, settings } = context.workbook;
  const { key, name: ofSheet } = work.place;
  if (work.added) await deleteAdded(context, work.added);
  else if (work.again) await putCellsBack(context, work.again);
  const setting = settings.getItemOrNullObject(key).load('key');
  const name = names.getItemOrNullObject(ofSheet).load('name');
  await context.sync();
  if (!name.isNullObject && work.added) name.delete();
  if (work.setting !== undefined) settings.add(key, work.setting);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}

async function putCellsBack(
  context: Excel.RequestContext,
  { sheetId, activeId, undoing, drawn, breaks }: SheetMadeAgain,
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
  if (breaks) breakPages(sheet, breaks);
  removeCharts(
    sheet,
    drawn,
    there.items.map(({ name }) => name),
  );
  await context.sync();
}
