import { clientsRecordKey, clientsTable } from '../../orders/sheet/clients-record';
import { words } from '../../orders/words/languages';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { unusedName } from '../../sheet/cells/unused-name';
import { addSheet, deleteAdded, type AddedSheet } from '../new-sheet/added-sheet';
import { throwIfCancelled } from '../office/put-back-wholly';
import { putSettingBack } from '../office/put-setting-back';
import type { ClientsPlan } from './plan-clients';

/** What to undo if a new sheet cannot be finished, as plain data: the sheet is deleted and the setting restored. */
export interface SheetBegun {
  readonly added: AddedSheet;
  readonly tableName: string;
  /** The setting that was there before, if there was one. */
  readonly setting: unknown;
  /** Set before the record is written. */
  isRecorded?: true;
}

/** Returns the name that a new sheet would get. Throws if no sheet can be added. */
export function newSheetName({ found, choice }: ClientsPlan, taken = found.sheetNames): string {
  if (found.isLocked) throw new SheetProblem('protectedWorkbook', {});
  return unusedName(words[choice.language].sheet.name, taken);
}

/**
 * Adds a blank sheet for the clients.
 *
 * @param begin called with what to undo, just before the sheet is added
 */
export async function addClientsSheet(
  context: Excel.RequestContext,
  plan: ClientsPlan,
  options: RunOptions,
  begin: (begun: SheetBegun) => void,
): Promise<void> {
  const { setting } = plan.found;
  const tables = context.workbook.tables.load('items/name');
  await addSheet(
    context,
    (taken) => newSheetName(plan, taken),
    (added) => {
      throwIfCancelled(options, added.sheetName);
      const tablesTaken = tables.items.map(({ name }) => name);
      begin({ added, tableName: unusedName(clientsTable, tablesTaken, '_'), setting });
    },
  );
}

/** Deletes a sheet that was not finished, even after somebody renamed it. May run several times. */
export async function takeSheetAway(context: Excel.RequestContext, begun: SheetBegun): Promise<void> {
  await deleteAdded(context, begun.added);
  if (begun.isRecorded) await putSettingBack(context, clientsRecordKey, begun.setting);
}
