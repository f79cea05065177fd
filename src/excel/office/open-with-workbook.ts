import { atOnce, whenEditIsDone } from './run-in-excel';

/**
 * The setting in a document that asks Office to open the pane whose TaskpaneId in the manifest has this name. Office
 * does so for everybody who has the add-in installed. (`Office.addin.setStartupBehavior` would only load the add-in and
 * show nothing.)
 *
 * It is written by itself: `Office.context.document.settings` would write all settings as they were when the add-in was
 * loaded, and so lose whatever was written to the same place since.
 */
const setting = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the workbook asks for the pane when it is opened. */
export function opensWithWorkbook(): Promise<boolean> {
  return whenEditIsDone(async (context) => {
    const found = context.workbook.settings.getItemOrNullObject(setting).load('value');
    await context.sync();
    return !found.isNullObject && found.value === true;
  });
}

/** Makes the workbook ask for the pane, or no longer. It holds once the workbook is saved. */
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
