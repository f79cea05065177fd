import { atOnce } from './run-in-excel';

/*
 * With one page for functions, ribbon and pane (a shared runtime) Office cannot open the pane itself: it would be blank
 * (Office-Add-in-samples 776). So the workbook asks for the add-in to be loaded, and the add-in shows its pane.
 */

/** Name of the setting with which earlier builds made Office open the pane together with the workbook. */
const formerSetting = 'Office.AutoShowTaskpaneWithDocument';

/** Returns whether ClientTier starts when the workbook is opened. */
export async function opensWithWorkbook(): Promise<boolean> {
  return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
}

/** Makes ClientTier start when the workbook is opened, or no longer. Takes effect once the workbook is saved. */
export async function openWithWorkbook(on: boolean): Promise<void> {
  await setStart(on);
  await replaceFormerSetting(() => undefined);
}

/** Shows the pane if ClientTier starts together with the workbook; call when the add-in is loaded. */
export async function showIfOpenedWithWorkbook(): Promise<void> {
  await replaceFormerSetting((wasOn) => (wasOn ? setStart(true) : undefined));
  if (await opensWithWorkbook()) await Office.addin.showAsTaskpane();
}

const setStart = (on: boolean): Promise<void> =>
  Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);

/**
 * Deletes the former setting.
 *
 * @param keep called first, with whether the former setting was on; if it fails, the setting is not deleted, so that
 *   the choice is not lost
 */
function replaceFormerSetting(keep: (wasOn: boolean) => Promise<void> | undefined): Promise<void> {
  return atOnce(async (context) => {
    const found = context.workbook.settings.getItemOrNullObject(formerSetting).load('value');
    await context.sync();
    if (found.isNullObject) return;
    await keep(found.value === true);
    found.delete();
    await context.sync();
  });
}
