import { clientsRecordKey, clientsTable } from '../../orders/sheet/clients-record';
import { words } from '../../orders/words/languages';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { unusedName } from '../../sheet/cells/unused-name';
import { throwIfCancelled } from '../office/put-back-wholly';
import type { ClientsPlan } from './plan-clients';

/**
 * What to undo if a new sheet is not finished, as plain data: the sheet is deleted, the setting put back, and the sheet
 * that was in front shown again.
 */
export interface SheetBegun {
  readonly sheetName: string;
  readonly tableName: string;
  /** The sheets that were there before. */
  readonly others: ReadonlySet<string>;
  /** The setting that was there before, if there was one. */
  readonly setting: unknown;
  /** The sheet that was in front. */
  readonly activeId: string;
  /** The sheet's id, once Excel has answered. */
  sheetId?: string;
  /** Set before the record is written. */
  isRecorded?: true;
}

/** How often the name of the new sheet may be taken by somebody at the very moment. */
const mostAttempts = 3;

/** Returns the name that a new sheet would get. Throws if no sheet can be added. */
export function newSheetName({ found, choice }: ClientsPlan, taken = found.sheetNames): string {
  if (found.isLocked) throw new SheetProblem('protectedWorkbook', {});
  return unusedName(words[choice.language].sheet.name, taken);
}

/**
 * Adds a blank sheet, under a name that no sheet has at this moment.
 *
 * @param begin Called with what to undo, just before the sheet is added; with undefined if Excel refused the name
 */
export async function addSheet(
  context: Excel.RequestContext,
  plan: ClientsPlan,
  options: RunOptions,
  begin: (begun: SheetBegun | undefined) => void,
): Promise<SheetBegun> {
  for (let attempt = 1; ; attempt++) {
    const begun = await sheetToAdd(context, plan);
    throwIfCancelled(options, begun.sheetName);
    begin(begun);
    try {
      const sheet = context.workbook.worksheets.add(begun.sheetName).load('id');
      await context.sync();
      begun.sheetId = sheet.id;
      return begun;
    } catch (error) {
      if (!isNameTaken(error)) throw error;
      begin(undefined);
      if (attempt === mostAttempts) throw error;
    }
  }
}

const isNameTaken = (error: unknown) =>
  error instanceof OfficeExtension.Error && error.code === Excel.ErrorCodes.itemAlreadyExists;

async function sheetToAdd(context: Excel.RequestContext, plan: ClientsPlan): Promise<SheetBegun> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name');
  const tables = workbook.tables.load('items/name');
  await context.sync();
  return {
    sheetName: newSheetName(
      plan,
      sheets.items.map(({ name }) => name),
    ),
    tableName: unusedName(
      clientsTable,
      tables.items.map(({ name }) => name),
      '_',
    ),
    others: new Set(sheets.items.map(({ id }) => id)),
    setting: plan.found.setting,
    activeId: plan.found.activeId,
  };
}

/** Takes a sheet away that was not finished, whatever it is called now; may be repeated. */
export async function takeSheetAway(context: Excel.RequestContext, begun: SheetBegun): Promise<void> {
  const { workbook } = context;
  const before = workbook.worksheets.getItemOrNullObject(begun.activeId).load('name');
  const setting = workbook.settings.getItemOrNullObject(clientsRecordKey).load('key');
  const sheet = await sheetBegun(context, begun);
  if (sheet && !before.isNullObject) before.activate();
  sheet?.delete();
  if (begun.isRecorded) {
    if (begun.setting !== undefined) workbook.settings.add(clientsRecordKey, begun.setting);
    else if (!setting.isNullObject) setting.delete();
  }
  await context.sync();
}

/**
 * Finds the sheet that was added. If Excel did not say its id, it is the one of that name that is new and still blank: a
 * sheet with anything on it is somebody else's.
 */
async function sheetBegun(
  context: Excel.RequestContext,
  { sheetId, sheetName, others }: SheetBegun,
): Promise<Excel.Worksheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId ?? sheetName).load('id');
  await context.sync();
  if (sheet.isNullObject) return undefined;
  if (sheetId !== undefined) return sheet;
  if (others.has(sheet.id)) return undefined;
  const used = sheet.getUsedRangeOrNullObject(false).load('address');
  await context.sync();
  return used.isNullObject ? sheet : undefined;
}
