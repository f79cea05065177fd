import type { ComparedDates } from '../../movement/dates';
import { movementKey, movementRecordOf } from '../../movement/sheet/movement-record';
import { words } from '../../movement/words/languages';
import { exactEntry } from '../../sheet/cells/inert-text';
import { unusedName } from '../../sheet/cells/unused-name';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { columnWidths, titleHeight } from '../../summary/layout';
import { changesOfNew } from '../../summary/sheet/changes';
import { addSheet, deleteAdded, type AddedSheet } from '../new-sheet/added-sheet';
import { deleteWholly } from '../new-sheet/delete-sheet';
import { printAcross } from '../new-sheet/print-across';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { writeCells } from '../office/write-cells';
import { giveFormat } from '../orders/write-table';
import { writeChanges } from '../summary/write-changes';
import { planMovement, type MovementPlan } from './plan-movement';
import type { MovementSheet } from './find-movement';
import { whyItStays } from './remove-movement';

/** What came of a comparison. */
export interface MovementOutcome {
  readonly sheet: string;
  /** The sheet of the comparison before, if it stays because something on it is the user's. */
  readonly former?: string;
}

/** What to undo if the sheet is not finished, as plain data. */
interface Begun {
  readonly added: AddedSheet;
  readonly setting: unknown;
}

/**
 * Compares two dates on a new sheet: wholly, or not at all if Excel fails or the user cancels. Deletes the sheet of the
 * comparison before if nobody has changed it.
 *
 * @throws SheetProblem
 */
export async function writeMovement(
  clients: Customers,
  choice: Choice,
  dates: ComparedDates,
  options: RunOptions = {},
): Promise<MovementOutcome> {
  const begun: { work?: Begun } = {};
  let former: { readonly made: MovementSheet; readonly stays: boolean } | undefined;
  let sheet: string;
  try {
    sheet = await atOnce(async (context) => {
      const plan = await planMovement(context, clients, choice, dates, options);
      const { made } = plan.found;
      const stays = made && (await whyItStays(context, plan.found, made));
      former = made && { made, stays: stays !== undefined };
      return make(context, plan, options, (work) => (begun.work = work));
    });
  } catch (error) {
    const { work } = begun;
    if (!work) throw error;
    const place = { sheet: work.added.sheetName, address: work.added.sheetName };
    return putBackWholly(place, error, options.onProgress, (context) => takeAway(context, work));
  }
  if (!former) return { sheet };
  if (former.stays) return { sheet, former: former.made.sheetName };
  await deleteWholly(former.made, options);
  return { sheet };
}

async function make(
  context: Excel.RequestContext,
  { choice, found, layout, table }: MovementPlan,
  options: RunOptions,
  begin: (work: Begun) => void,
): Promise<string> {
  const { language, modelId } = choice;
  const { sheetId, sheetName } = await addSheet(
    context,
    (taken) => unusedName(words[language].sheet.name, taken),
    (added) => {
      throwIfCancelled(options, added.sheetName);
      begin({ added, setting: found.setting });
    },
  );
  const sheet = context.workbook.worksheets.getItem(sheetId!);
  const { top, columns } = layout;
  const of = columns[0]!.cells.length;
  columns.forEach((column, index) => {
    sheet.getCell(0, index).format.columnWidth = columnWidths[index === 0 ? 0 : 1]! + 30;
    if (of > 0) giveFormat(sheet.getRangeByIndexes(top + 1, index, of, 1), column);
  });
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  const toWrite = columns.map(({ header, cells }, column) => ({
    column,
    top,
    cells: [exactEntry(header), ...cells.map((cell) => exactEntry(cell))],
  }));
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  await writeCells(context, sheet, toWrite, (written) => {
    options.onProgress?.({ kind: 'writing', rows: Math.min(of, written), of });
    throwIfCancelled(options, sheetName);
  });
  const list = sheet.tables.add(sheet.getRangeByIndexes(top, 0, of + 1, columns.length), true);
  list.name = table;
  list.style = 'TableStyleLight1';
  writeChanges(context, sheet, changesOfNew(layout.cells), true);
  printAcross(sheet);
  context.workbook.settings.add(movementKey, movementRecordOf(layout, { modelId, language, table }));
  sheet.activate();
  sheet.getRange('A1').select();
  sheet.load('name');
  await context.sync();
  return sheet.name;
}

/** Takes away a sheet that was not finished, and restores the setting. May run several times. */
async function takeAway(context: Excel.RequestContext, { added, setting }: Begun): Promise<void> {
  await deleteAdded(context, added);
  const { settings } = context.workbook;
  const now = settings.getItemOrNullObject(movementKey).load('key');
  await context.sync();
  if (setting !== undefined) settings.add(movementKey, setting);
  else if (!now.isNullObject) now.delete();
  await context.sync();
}
