import { whenEditIsDone } from './run-in-excel';

/** What a handler of Excel's events can be added to. */
interface Watched {
  add(handler: () => Promise<void>): { remove(): void };
}

/** Calls the listener whenever a cell or sheet is selected or cells change. Returns a function that stops the calls. */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  return watch(listener, (sheets) => [sheets.onSelectionChanged, sheets.onActivated, sheets.onChanged]);
}

/** Calls the listener whenever cells are changed or a sheet is deleted. Returns a function that stops that. */
export function watchEdits(listener: () => void): Promise<() => Promise<void>> {
  return watch(listener, (sheets) => [sheets.onChanged, sheets.onDeleted]);
}

function watch(
  listener: () => void,
  eventsOf: (sheets: Excel.WorksheetCollection) => readonly Watched[],
): Promise<() => Promise<void>> {
  return whenEditIsDone(async (context) => {
    const told = async () => listener();
    const handlers = eventsOf(context.workbook.worksheets).map((event) => event.add(told));
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
