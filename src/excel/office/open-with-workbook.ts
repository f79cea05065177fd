/**
 * The setting in a document that asks Office to open the pane whose TaskpaneId in the manifest has this name. Office
 * does so for everybody who has the add-in installed. (`Office.addin.setStartupBehavior` would only load the add-in and
 * show nothing.)
 */
const setting = 'Office.AutoShowTaskpaneWithDocument';

/** Tells whether the workbook asks for the pane when it is opened. */
export const opensWithWorkbook = (): boolean => Office.context.document.settings.get(setting) === true;

/** Makes the workbook ask for the pane, or stop asking. Takes effect when the workbook is saved. */
export function openWithWorkbook(on: boolean): Promise<void> {
  const { settings } = Office.context.document;
  const before = opensWithWorkbook();
  keep(settings, on);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return resolve();
      keep(settings, before);
      reject(new Error(error.message));
    });
  });
}

function keep(settings: Office.Settings, on: boolean): void {
  if (on) settings.set(setting, true);
  else settings.remove(setting);
}
