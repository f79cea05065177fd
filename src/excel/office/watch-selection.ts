import { whenEditIsDone } from './run-in-excel';

/** Calls the listener whenever a cell or sheet is selected or cells change. Returns a function that stops the calls. */
export function watchSelection(
  listener: (what: 'selected' | 'edited') => void,
): Promise<() => Promise<void>> {
  return whenEditIsDone(async (context) => {
    const { worksheets } = context.workbook;
    const told = (what: 'selected' | 'edited') => async () => listener(what);
    const handlers = [
      worksheets.onSelectionChanged.add(told('selected')),
      worksheets.onActivated.add(told('selected')),
      worksheets.onChanged.add(told('edited')),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
