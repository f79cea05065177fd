import { atOnce, whenEditIsDone } from './run-in-excel';

/**
 * Name of a setting in the workbook. It makes Office open the pane whose TaskpaneId in the manifest has this name, for
 * everybody who has the add-in. (`Office.addin.setStartupBehavior` would load the add-in but show nothing.)
 *
 * The setting is written alone: `Office.context.document.settings` would write all settings as they were when the
 * add-in was loaded, and so lose later changes.
 */
const setting = 'Office.AutoShowTaskpaneWithDocument';

/** Returns whether the workbook opens the pane when it is opened. */
export function opensWithWorkbook(): Promise<boolean> {
  return whenEditIsDone(async (context) => {
    const found = context.workbook.settings.getItemOrNullObject(setting).load('value');
    await context.sync();
    return !found.isNullObject && found.value === true;
  });
}

/** Makes the workbook open the pane when it is opened, or no longer. Takes effect when the workbook is saved. */
export function openWithWorkbook(on: boolean): Promise<void> {
  return atOnce(async (context) => {
    const { settings } = context.workbook;
    if (on) settings.add(setting, true);
    else {
      const found = settings.getItemOrNullObject(setting).load('key');
      await context.sync();
      if (!found.isNullObject) found.delete();
    }
    await context.sync();
  });
}
