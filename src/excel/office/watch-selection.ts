import { whenEditIsDone } from './run-in-excel';

/**
 * Calls the listener whenever a cell or sheet is selected, somebody changes cells or a sheet is deleted. What this
 * add-in writes is no edit; an Excel without ExcelApi 1.14 does not say who wrote, so there it is. Returns a function
 * that stops the calls.
 */
export function watchSelection(
  listener: (what: 'selected' | 'edited') => void,
): Promise<() => Promise<void>> {
  return whenEditIsDone(async (context) => {
    const { worksheets } = context.workbook;
    const selected = async () => listener('selected');
    const handlers = [
      worksheets.onSelectionChanged.add(selected),
      worksheets.onActivated.add(selected),
      worksheets.onChanged.add(async ({ triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin') listener('edited');
      }),
      worksheets.onDeleted.add(async () => listener('edited')),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
