import { whenEditIsDone } from './run-in-excel';

/** Where something was selected; the address is without its sheet. */
export interface Selected {
  readonly sheetId: string;
  readonly address: string;
}

/**
 * Calls the listener whenever a cell or sheet is selected, with the place of selected cells, and whenever somebody
 * changes cells or a sheet is deleted. What this add-in writes is no edit; an Excel without ExcelApi 1.14 does not say
 * who wrote, so there it is. Returns a function that stops the calls.
 */
export function watchSelection(
  listener: (what: 'selected' | 'edited', where?: Selected) => void,
): Promise<() => Promise<void>> {
  return whenEditIsDone(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(async ({ worksheetId: sheetId, address }) =>
        listener('selected', { sheetId, address }),
      ),
      worksheets.onActivated.add(async () => listener('selected')),
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
