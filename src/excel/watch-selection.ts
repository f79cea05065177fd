import { whenEditIsDone } from './run-in-excel';

/**
 * Calls the listener whenever another cell or sheet is selected, or cells are changed. Answers how to stop that.
 */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  return whenEditIsDone(async (context) => {
    const { workbook } = context;
    const told = async () => listener();
    const handlers = [
      workbook.onSelectionChanged.add(told),
      workbook.worksheets.onActivated.add(told),
      workbook.worksheets.onChanged.add(told),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
