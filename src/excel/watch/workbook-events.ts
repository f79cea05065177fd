import { whenEditIsDone } from '../office/run-in-excel';

/** The place of a selection; the address is without its sheet. */
export interface Selected {
  readonly sheetId: string;
  readonly address: string;
}

/** Functions to call when something happens on any sheet of the workbook. */
export interface WorkbookListener {
  /** Called when cells or a sheet are selected; with the place of selected cells. */
  selected?(where?: Selected): void;
  /**
   * Called when cells change; `isOwn` is true if this add-in wrote them. Excel without ExcelApi 1.14 does not report
   * who wrote.
   */
  changed?(sheetId: string, isOwn: boolean): void;
  added?(): void;
  deleted?(sheetId: string): void;
}

const listeners = new Set<WorkbookListener>();
let removeHandlers: (() => Promise<void>) | undefined;
let lastChange: Promise<void> = Promise.resolve();

/**
 * Calls the listener for the workbook's events. Returns a function that stops the calls. All listeners share one
 * registration: if one of two were removed, office.js would end that event for both.
 */
export async function listenToWorkbook(listener: WorkbookListener): Promise<() => Promise<void>> {
  listeners.add(listener);
  try {
    await registerIfNeeded();
  } catch (error) {
    listeners.delete(listener);
    throw error;
  }
  return async () => {
    listeners.delete(listener);
    await registerIfNeeded();
  };
}

/**
 * Registers for the events if anybody listens, and ends the registration if nobody does, each change after the one
 * before.
 */
function registerIfNeeded(): Promise<void> {
  const change = lastChange.then(async () => {
    if (listeners.size > 0) removeHandlers ??= await register();
    else {
      const remove = removeHandlers;
      removeHandlers = undefined;
      await remove?.();
    }
  });
  lastChange = change.catch(() => undefined);
  return change;
}

const register = (): Promise<() => Promise<void>> =>
  whenEditIsDone(async (context) => {
    const { worksheets } = context.workbook;
    const each = (call: (listener: WorkbookListener) => void) => [...listeners].forEach(call);
    const handlers = [
      worksheets.onSelectionChanged.add(async ({ worksheetId: sheetId, address }) =>
        each((listener) => listener.selected?.({ sheetId, address })),
      ),
      worksheets.onActivated.add(async () => each((listener) => listener.selected?.())),
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) =>
        each((listener) => listener.changed?.(worksheetId, triggerSource === 'ThisLocalAddin')),
      ),
      worksheets.onAdded.add(async () => each((listener) => listener.added?.())),
      worksheets.onDeleted.add(async ({ worksheetId }) =>
        each((listener) => listener.deleted?.(worksheetId)),
      ),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
