import { whenEditIsDone } from './run-in-excel';

/** Calls the listener whenever a cell or sheet is selected or cells change. Returns a function that stops the calls. */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  return whenEditIsDone(async (context) => {
    const { worksheets } = context.workbook;
    const told = async () => listener();
    const handlers = [
      worksheets.onSelectionChanged.add(told),
      worksheets.onActivated.add(told),
      worksheets.onChanged.add(told),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
