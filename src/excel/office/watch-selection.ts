import { whenEditIsDone } from './run-in-excel';

/** What a handler of Excel's events can be added to. */
interface Watched {
  add(handler: () => Promise<void>): { remove(): void };
}

/** Calls the listener whenever a cell or sheet is selected or cells change. Returns a function that stops the calls. */
export function watchSelection(
  listener: (what: 'selected' | 'edited') => void,
): Promise<() => Promise<void>> {
  return watch((sheets) => [
    [sheets.onSelectionChanged, () => listener('selected')],
    [sheets.onActivated, () => listener('selected')],
    [sheets.onChanged, () => listener('edited')],
  ]);
}

/** Calls the listener whenever cells are changed or a sheet is deleted. Returns a function that stops that. */
export function watchEdits(listener: () => void): Promise<() => Promise<void>> {
  return watch((sheets) => [
    [sheets.onChanged, listener],
    [sheets.onDeleted, listener],
  ]);
}

function watch(
  listeners: (sheets: Excel.WorksheetCollection) => readonly (readonly [Watched, () => void])[],
): Promise<() => Promise<void>> {
  return whenEditIsDone(async (context) => {
    const handlers = listeners(context.workbook.worksheets).map(([event, listener]) =>
      event.add(async () => listener()),
    );
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
