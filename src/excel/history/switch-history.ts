import { historySwitchKey, type HistorySwitch } from '../../history/sheet/history-record';
import type { RunOptions } from '../../sheet/progress';
import { putBackWholly } from '../office/put-back-wholly';
import { putSettingBack } from '../office/put-setting-back';
import { atOnce } from '../office/run-in-excel';

/** What is put back if Excel fails, and the sheet to name then. */
interface Before {
  readonly sheet: string;
  readonly setting: unknown;
}

/**
 * Switches the history on for a list, or off; if Excel fails, it is as before. Rows written before stay.
 *
 * @throws SheetProblem if Excel fails
 */
export async function switchHistory(
  next: Omit<HistorySwitch, 'version'> | undefined,
  { onProgress }: Pick<RunOptions, 'onProgress'> = {},
): Promise<void> {
  const begun: { before?: Before } = {};
  try {
    await atOnce(async (context) => {
      const { settings, worksheets } = context.workbook;
      const setting = settings.getItemOrNullObject(historySwitchKey).load('value');
      const list = worksheets.getItemOrNullObject(next?.sheetId ?? '').load('name');
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      const was: unknown = setting.isNullObject ? undefined : setting.value;
      begun.before = { sheet: list.isNullObject ? active.name : list.name, setting: was };
      if (next) settings.add(historySwitchKey, { version: 1, ...next });
      else if (!setting.isNullObject) setting.delete();
      await context.sync();
    });
  } catch (error) {
    if (!begun.before) throw error;
    const { sheet, setting } = begun.before;
    const place = { sheet, address: sheet };
    await putBackWholly(place, error, onProgress, (context) =>
      putSettingBack(context, historySwitchKey, setting),
    );
  }
}
